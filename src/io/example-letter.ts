import { inEveryLanguage } from '../kit/texts.ts'

/** What stands under a letter of an example environment, which never leaves it. */
export const exampleLetter = inEveryLanguage(
  { mark: 'Tämä on esimerkki: kirje jää esimerkkiympäristöön, eikä sitä lähetetä.' },
  {
    sv: { mark: 'Detta är ett exempel: brevet stannar i exempelmiljön och skickas inte.' },
    en: { mark: 'This is an example: the letter stays in the example environment and is not sent.' },
  },
)
