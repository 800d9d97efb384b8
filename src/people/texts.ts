import { inEveryLanguage } from '../kit/texts.ts'

export const texts = inEveryLanguage(
  {
    example: {
      title: 'Kenenä kirjaudut?',
      lead: 'Tämä on esimerkkiympäristö. Valitse henkilö, niin näet palvelun hänen silmin. Henkilöt ja organisaatiot ovat keksittyjä.',
      choose: 'Kirjaudu: {name}',
      forWhom: '{roles}',
      without: 'Ei tehtäviä organisaatioissa',
      gone: 'Kirjautuminen ehti vanhentua. Aloita se uudelleen.',
      again: 'Kirjaudu uudelleen',
    },
    acting: {
      title: 'Kenen puolesta toimit?',
      lead: 'Näet ja teet kerrallaan yhden organisaation asioita. Voit vaihtaa milloin vain.',
      choose: 'Toimi tämän puolesta',
      now: 'Toimit nyt tämän puolesta',
      none: 'Sinulle ei ole annettu tehtäviä missään organisaatiossa. Pyydä oman organisaatiosi pääkäyttäjältä rooli.',
    },
    refusal: {
      unknown_person: 'Tunnistautuminen onnistui, mutta sinua ei ole vielä lisätty Talkoon. Pyydä oman organisaatiosi pääkäyttäjältä rooli.',
      no_mandate: 'Sinulla ei ole roolia tässä organisaatiossa.',
      sign_in_failed: 'Kirjautuminen ei onnistunut. Mitään ei muuttunut, voit yrittää uudelleen.',
    },
  },
  {
    sv: {
      example: {
        title: 'Som vem loggar du in?',
        lead: 'Det här är en exempelmiljö. Välj en person så ser du tjänsten med hens ögon. Personerna och organisationerna är påhittade.',
        choose: 'Logga in: {name}',
        forWhom: '{roles}',
        without: 'Inga uppgifter i organisationer',
        gone: 'Inloggningen hann bli för gammal. Börja om den.',
        again: 'Logga in på nytt',
      },
      acting: {
        title: 'För vem agerar du?',
        lead: 'Du ser och sköter en organisations ärenden åt gången. Du kan byta när du vill.',
        choose: 'Agera för den här',
        now: 'Du agerar nu för den här',
        none: 'Du har inte fått uppgifter i någon organisation. Be huvudanvändaren i din organisation om en roll.',
      },
      refusal: {
        unknown_person: 'Identifieringen lyckades, men du finns ännu inte i Talko. Be huvudanvändaren i din organisation om en roll.',
        no_mandate: 'Du har ingen roll i den här organisationen.',
        sign_in_failed: 'Inloggningen lyckades inte. Ingenting ändrades, du kan försöka igen.',
      },
    },
    en: {
      example: {
        title: 'Who are you signing in as?',
        lead: 'This is an example environment. Choose a person to see the service through their eyes. The people and organisations are invented.',
        choose: 'Sign in: {name}',
        forWhom: '{roles}',
        without: 'No tasks in any organisation',
        gone: 'The sign-in took too long. Start it again.',
        again: 'Sign in again',
      },
      acting: {
        title: 'Whom do you act for?',
        lead: 'You see and handle the matters of one organisation at a time. You can change whenever you like.',
        choose: 'Act for this one',
        now: 'You act for this one now',
        none: 'You have not been given tasks in any organisation. Ask the administrator of your organisation for a role.',
      },
      refusal: {
        unknown_person: 'You were identified, but you have not been added to Talko yet. Ask the administrator of your organisation for a role.',
        no_mandate: 'You have no role in this organisation.',
        sign_in_failed: 'The sign-in did not succeed. Nothing changed, and you can try again.',
      },
    },
  },
)
