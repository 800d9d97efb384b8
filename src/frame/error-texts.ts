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
    too_long: {
      title: 'Teksti on liian pitkä',
      lead: 'Mitään ei tallennettu. Palaa selaimen takaisin-painikkeella: tekstisi on vielä lomakkeella. Lyhennä sitä ja tallenna uudelleen. Laajan aineiston voit lisätä tiedostona siellä, missä pyydetään liitteitä.',
    },
    signed_out: {
      title: 'Istuntosi on päättynyt',
      lead: 'Mitään ei ole kadonnut: se, minkä lähetit, odottaa tällä sivulla. Pidä sivu auki.',
      files: 'Tiedostot eivät säily tällä sivulla. Lisää ne lopuksi uudelleen.',
      signIn: 'Kirjaudu sisään uudessa välilehdessä',
      again: 'Palaa tälle välilehdelle ja lähetä tiedot uudelleen.',
      send: 'Lähetä uudelleen',
    },
    gone: {
      title: 'Tätä ei voi enää tallentaa',
      lead: 'Oikeutesi on voinut päättyä, organisaatiosi on voinut jäädä pois, tai asia on poistettu. Tarkista, minkä organisaation puolesta toimit. Mitään ei muutettu.',
    },
    unkept: {
      title: 'Kirjoittamasi ei tallentunut',
      lead: 'Kopioi teksti talteen ennen kuin poistut sivulta. Talko ei säilytä sitä.',
      text: 'Teksti {number} ({count} merkkiä)',
    },
    elsewhere: {
      title: 'Lomake ei tullut Talkon sivulta',
      lead: 'Avaa sivu uudelleen ja lähetä lomake siltä. Mitään ei muutettu.',
    },
    fault: {
      title: 'Palvelussa on vika',
      lead: 'Vika on kirjattu. Yritä hetken päästä uudelleen.',
    },
    reference: 'Jos kysyt viasta, kerro tämä tunniste:',
    back: 'Palaa edelliselle sivulle',
    home: 'Siirry etusivulle',
    search: 'Hae hankkeista',
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
      too_long: {
        title: 'Texten är för lång',
        lead: 'Ingenting sparades. Gå tillbaka med webbläsarens bakåtknapp: din text finns kvar i formuläret. Förkorta den och spara på nytt. Ett omfattande material kan du lägga till som fil där bilagor efterfrågas.',
      },
      signed_out: {
        title: 'Din session har upphört',
        lead: 'Ingenting har gått förlorat: det som du skickade väntar på den här sidan. Håll sidan öppen.',
        files: 'Filer bevaras inte på den här sidan. Lägg till dem på nytt till sist.',
        signIn: 'Logga in i en ny flik',
        again: 'Kom tillbaka till den här fliken och skicka uppgifterna på nytt.',
        send: 'Skicka på nytt',
      },
      gone: {
        title: 'Det här går inte längre att spara',
        lead: 'Din rätt kan ha upphört, din organisation kan ha lämnat ärendet, eller så har det tagits bort. Kontrollera vilken organisation du företräder. Ingenting ändrades.',
      },
      unkept: {
        title: 'Det du skrev har inte sparats',
        lead: 'Kopiera texten innan du lämnar sidan. Talko bevarar den inte.',
        text: 'Text {number} ({count} tecken)',
      },
      elsewhere: {
        title: 'Formuläret kom inte från en av Talkos sidor',
        lead: 'Öppna sidan på nytt och skicka formuläret därifrån. Ingenting ändrades.',
      },
      fault: {
        title: 'Det är fel på tjänsten',
        lead: 'Felet har antecknats. Försök på nytt om en stund.',
      },
      reference: 'Uppge den här referensen om du frågar om felet:',
      back: 'Gå tillbaka till föregående sida',
      home: 'Gå till startsidan',
      search: 'Sök bland projekten',
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
      too_long: {
        title: 'The text is too long',
        lead: 'Nothing was saved. Go back with the back button of your browser: your text is still in the form. Shorten it and save again. Extensive material can be added as a file where attachments are asked for.',
      },
      signed_out: {
        title: 'Your session has ended',
        lead: 'Nothing is lost: what you sent is waiting on this page. Keep the page open.',
        files: 'Files are not kept on this page. Add them again at the end.',
        signIn: 'Sign in in a new tab',
        again: 'Come back to this tab and send it again.',
        send: 'Send again',
      },
      gone: {
        title: 'This can no longer be saved',
        lead: 'Your right may have ended, your organisation may have left, or the thing was removed. Check which organisation you act for. Nothing was changed.',
      },
      unkept: {
        title: 'What you wrote is not saved',
        lead: 'Copy the text before you leave this page. Talko does not keep it.',
        text: 'Text {number} ({count} characters)',
      },
      elsewhere: {
        title: 'The form did not come from a page of Talko',
        lead: 'Open the page again and send the form from there. Nothing was changed.',
      },
      fault: {
        title: 'There is a fault in the service',
        lead: 'The fault has been recorded. Try again in a moment.',
      },
      reference: 'If you ask about the fault, give this reference:',
      back: 'Go back to the previous page',
      home: 'Go to the front page',
      search: 'Search the projects',
      acting: 'Change organisation',
    },
  },
)
