import { inEveryLanguage } from '../kit/texts.ts'

/** What stands in the place of personal data in a copy. */
export const personalWords = inEveryLanguage(
  {
    mail: '[sähköposti peitetty]',
    phone: '[puhelinnumero peitetty]',
    code: '[henkilötunnus peitetty]',
    name: '[nimi peitetty]',
  },
  {
    sv: {
      mail: '[e-post täckt]',
      phone: '[telefonnummer täckt]',
      code: '[personbeteckning täckt]',
      name: '[namn täckt]',
    },
    en: {
      mail: '[e-mail covered]',
      phone: '[telephone number covered]',
      code: '[identity code covered]',
      name: '[name covered]',
    },
  },
)
