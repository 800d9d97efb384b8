import { inEveryLanguage } from '../../kit/texts.ts'

export const caseLanguageTexts = inEveryLanguage(
  {
    title: 'Asian kieli',
    is: {
      fi: 'Hakemus käsitellään suomeksi, ja päätös annetaan suomeksi.',
      sv: 'Hakemus käsitellään ruotsiksi, ja päätös annetaan ruotsiksi.',
    },
    until: 'Kielen voi vaihtaa, kunnes hakemus lähetetään ensimmäisen kerran.',
    change: { fi: 'Vaihda suomeksi', sv: 'Vaihda ruotsiksi' },
    refusal: {
      application_closed: 'Hakemusta ei voi enää muokata, joten kieltä ei voi vaihtaa.',
      language_fixed: 'Hakemus on jo lähetetty. Se käsitellään kielellä, jolla se lähetettiin.',
      not_its_language: 'Hankehallinnoijalla ei ole tätä kieltä. Valitse sen oma kieli.',
    },
  },
  {
    sv: {
      title: 'Ärendets språk',
      is: {
        fi: 'Ansökan behandlas på finska och beslutet ges på finska.',
        sv: 'Ansökan behandlas på svenska och beslutet ges på svenska.',
      },
      until: 'Språket kan bytas tills ansökan skickas första gången.',
      change: { fi: 'Byt till finska', sv: 'Byt till svenska' },
      refusal: {
        application_closed: 'Ansökan kan inte längre redigeras, så språket kan inte bytas.',
        language_fixed: 'Ansökan har redan skickats. Den behandlas på det språk som den skickades på.',
        not_its_language: 'Projektadministratören har inte det språket. Välj dess eget språk.',
      },
    },
    en: {
      title: 'Language of the case',
      is: {
        fi: 'The application is handled in Finnish, and the decision is given in Finnish.',
        sv: 'The application is handled in Swedish, and the decision is given in Swedish.',
      },
      until: 'The language can be changed until the application is sent for the first time.',
      change: { fi: 'Change to Finnish', sv: 'Change to Swedish' },
      refusal: {
        application_closed: 'The application cannot be edited any more, so the language cannot be changed.',
        language_fixed: 'The application has been sent. It is handled in the language that it was sent in.',
        not_its_language: 'The coordinator does not have this language. Choose one of its own.',
      },
    },
  },
)
