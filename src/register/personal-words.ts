import { inEveryLanguage } from '../kit/texts.ts'

/** What stands in the place of personal data in a copy. */
export const personalWords = inEveryLanguage(
  { mail: '[sähköposti peitetty]', phone: '[puhelinnumero peitetty]', name: '[nimi peitetty]' },
  {
    sv: { mail: '[e-post täckt]', phone: '[telefonnummer täckt]', name: '[namn täckt]' },
    en: { mail: '[e-mail covered]', phone: '[telephone number covered]', name: '[name covered]' },
  },
)
