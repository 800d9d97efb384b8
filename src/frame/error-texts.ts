import { inEveryLanguage } from '../kit/texts.ts'

export const errorTexts = inEveryLanguage(
  {
    absent: {
      title: 'Sivua ei löydy',
      lead: 'Osoitteessa voi olla virhe, sivu on voitu poistaa, tai se ei kuulu niihin, jotka sinä näet.',
    },
    barred: {
      title: 'Et voi tehdä tätä',
      lead: 'Roolisi ei anna oikeutta tähän. Tarkista, minkä organisaation puolesta toimit. Mitään ei muutettu.',
    },
    refused: { title: 'Tätä ei voi tehdä nyt', lead: 'Mitään ei muutettu.' },
    invalid: {
      title: 'Tietoja ei voi lukea',
      lead: 'Palaa edelliselle sivulle ja lähetä tiedot uudelleen. Mitään ei muutettu.',
    },
    too_large: {
      title: 'Lähetys on liian suuri',
      lead: 'Pienennä tiedostoa tai lähetä tiedostot yksi kerrallaan. Mitään ei tallennettu.',
    },
    signed_out: {
      title: 'Istuntosi on päättynyt',
      lead: 'Kirjaudu sisään ja jatka siitä, mihin jäit. Aiemmin tallentamasi tiedot ovat tallessa.',
    },
    fault: {
      title: 'Palvelussa on vika',
      lead: 'Vika on kirjattu. Yritä hetken päästä uudelleen.',
    },
    reference: 'Jos kysyt viasta, kerro tämä tunniste:',
    back: 'Palaa edelliselle sivulle',
    home: 'Siirry etusivulle',
    search: 'Hae hankkeista',
    signIn: 'Kirjaudu sisään',
    acting: 'Vaihda organisaatiota',
  },
  {
    sv: {
      absent: {
        title: 'Sidan finns inte',
        lead: 'Adressen kan vara fel, sidan kan ha tagits bort, eller så hör den inte till dem som du får se.',
      },
      barred: {
        title: 'Du kan inte göra det här',
        lead: 'Din roll ger inte rätt till det här. Kontrollera vilken organisation du företräder. Ingenting ändrades.',
      },
      refused: { title: 'Det här går inte att göra nu', lead: 'Ingenting ändrades.' },
      invalid: {
        title: 'Uppgifterna kan inte läsas',
        lead: 'Gå tillbaka till föregående sida och skicka uppgifterna på nytt. Ingenting ändrades.',
      },
      too_large: {
        title: 'Det du skickade är för stort',
        lead: 'Gör filen mindre eller skicka filerna en i taget. Ingenting sparades.',
      },
      signed_out: {
        title: 'Din session har upphört',
        lead: 'Logga in och fortsätt där du slutade. Det som du har sparat tidigare finns kvar.',
      },
      fault: {
        title: 'Det är fel på tjänsten',
        lead: 'Felet har antecknats. Försök på nytt om en stund.',
      },
      reference: 'Uppge den här referensen om du frågar om felet:',
      back: 'Gå tillbaka till föregående sida',
      home: 'Gå till startsidan',
      search: 'Sök bland projekten',
      signIn: 'Logga in',
      acting: 'Byt organisation',
    },
    en: {
      absent: {
        title: 'Page not found',
        lead: 'The address may be wrong, the page may have been removed, or it is not one that you may see.',
      },
      barred: {
        title: 'You cannot do this',
        lead: 'Your role does not allow it. Check which organisation you act for. Nothing was changed.',
      },
      refused: { title: 'This cannot be done now', lead: 'Nothing was changed.' },
      invalid: {
        title: 'The information cannot be read',
        lead: 'Go back to the previous page and send it again. Nothing was changed.',
      },
      too_large: {
        title: 'What you sent is too large',
        lead: 'Make the file smaller or send the files one at a time. Nothing was saved.',
      },
      signed_out: {
        title: 'Your session has ended',
        lead: 'Sign in and go on where you left off. What you saved earlier is kept.',
      },
      fault: {
        title: 'There is a fault in the service',
        lead: 'The fault has been recorded. Try again in a moment.',
      },
      reference: 'If you ask about the fault, give this reference:',
      back: 'Go back to the previous page',
      home: 'Go to the front page',
      search: 'Search the projects',
      signIn: 'Sign in',
      acting: 'Change organisation',
    },
  },
)
