import type { Lang } from '../kit/lang.ts'
import type { Cents } from '../kit/money.ts'
import { say } from '../kit/texts.ts'
import { words } from './words.ts'

const nbsp = '\u00a0'

/** Small numbers in words, as running text has them; the case that a sentence needs comes out of a table. */
const tables = {
  fi: {
    genitive: [
      '',
      'yhden',
      'kahden',
      'kolmen',
      'neljän',
      'viiden',
      'kuuden',
      'seitsemän',
      'kahdeksan',
      'yhdeksän',
      'kymmenen',
    ],
    allative: [
      '',
      'yhdelle',
      'kahdelle',
      'kolmelle',
      'neljälle',
      'viidelle',
      'kuudelle',
      'seitsemälle',
      'kahdeksalle',
      'yhdeksälle',
      'kymmenelle',
    ],
    illative: [
      '',
      'yhteen',
      'kahteen',
      'kolmeen',
      'neljään',
      'viiteen',
      'kuuteen',
      'seitsemään',
      'kahdeksaan',
      'yhdeksään',
      'kymmeneen',
    ],
  },
  sv: ['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const

type Use = 'genitive' | 'allative' | 'illative'

/** A number of projects in words up to ten, in digits from eleven on. `use` is the case in which Finnish needs it. */
export function inWords(count: number, lang: Lang, use: Use): string {
  const table: readonly string[] = lang === 'fi' ? tables.fi[use] : tables[lang]
  return count > 0 ? (table[count] ?? String(count)) : String(count)
}

/** The same at the beginning of a sentence. */
export const inWordsFirst = (count: number, lang: Lang, use: Use): string => {
  const text = inWords(count, lang, use)
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

const grouped = (whole: number, lang: Lang) => String(whole).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : nbsp)

/** A sum in running text: `178 500 euroa`, with cents only when there are any. */
export function eurosInText(cents: Cents, lang: Lang): string {
  const rest = cents % 100
  const fraction = rest === 0 ? '' : `${lang === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`
  return say(words[lang].euros, { sum: `${grouped(Math.floor(cents / 100), lang)}${fraction}` })
}

const million = 100_000_000 // cents

/** A large sum as a lead tells it: rounded to a hundredth of a million (`5,77 miljoonaa euroa`); below a million as it is. */
export function roughly(cents: Cents, lang: Lang): string {
  if (cents < million) return eurosInText(cents, lang)
  const hundredths = Math.round(cents / (million / 100))
  const text = (hundredths / 100).toFixed(2).replace(/\.?0+$/, '')
  return say(words[lang].millions, { sum: lang === 'en' ? text : text.replace('.', ',') })
}
