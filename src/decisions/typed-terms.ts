import { dayRead } from '../kit/dates.ts'
import { langs, type Lang } from '../kit/lang.ts'
import type { BasisPoints } from '../kit/money.ts'
import { wordsOf, type Words } from '../kit/words.ts'
import type { GeneralTerms } from './general-terms.ts'

export type TermsFault =
  | 'not_a_day'
  | 'no_such_day'
  | 'share_wrong'
  | 'months_wrong'
  | 'registry_missing'
  | 'clauses_missing'
  | 'clauses_uneven'
  | 'text_too_long'
export type TermsError = { readonly field: string; readonly code: TermsFault }
type Typed = (name: string) => string

const longest = 10_000
/** A decision is in one of these, so its general terms are in both. */
const needed: readonly Lang[] = ['fi', 'sv']

/** The lines of a text without the empty ones. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const shareIn = (text: string): BasisPoints | undefined => {
  const bare = text.replace(/[\s%\u00a0]/g, '').replace(',', '.')
  const share = /^\d{1,3}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined
  return share !== undefined && share <= 10_000 ? share : undefined
}
const monthsIn = (text: string): number | undefined =>
  /^\d{1,2}$/.test(text.trim()) && Number(text) <= 24 ? Number(text) : undefined

const tooLong = (typed: Typed, name: string): readonly TermsError[] =>
  langs.flatMap((lang) =>
    typed(`${name}.${lang}`).length > longest ? [{ field: `${name}.${lang}`, code: 'text_too_long' as const }] : [],
  )

const missingIn = (typed: Typed, name: 'registry' | 'clauses'): readonly TermsError[] =>
  needed.flatMap((lang) =>
    linesOf(typed(`${name}.${lang}`)).length > 0
      ? []
      : [
          {
            field: `${name}.${lang}`,
            code: name === 'registry' ? ('registry_missing' as const) : ('clauses_missing' as const),
          },
        ],
  )

/** A clause is the same clause in every language: as many lines in each language that has any. */
function unevenIn(typed: Typed): readonly TermsError[] {
  const count = (lang: Lang) => linesOf(typed(`clauses.${lang}`)).length
  return langs.flatMap((lang) =>
    lang !== 'fi' && count('fi') > 0 && count(lang) > 0 && count(lang) !== count('fi')
      ? [{ field: `clauses.${lang}`, code: 'clauses_uneven' as const }]
      : [],
  )
}

/** The lines of an address stand in one sentence of a decision, so they are one line parted by commas. */
const registryIn = (typed: Typed): Words =>
  wordsOf(Object.fromEntries(langs.map((lang) => [lang, linesOf(typed(`registry.${lang}`)).join(', ')])))

const clausesIn = (typed: Typed): readonly Words[] =>
  linesOf(typed('clauses.fi')).map((_, at) =>
    wordsOf(Object.fromEntries(langs.map((lang) => [lang, linesOf(typed(`clauses.${lang}`))[at]]))),
  )

const numbersIn = (typed: Typed) => {
  const [day, share, months] = [dayRead(typed('day')), shareIn(typed('share')), monthsIn(typed('months'))]
  const wrong = (field: string, code: TermsFault, value: number | undefined): readonly TermsError[] =>
    value === undefined ? [{ field, code }] : []
  return {
    day: day.ok ? day.value : '',
    share: share ?? 0,
    months: months ?? 0,
    errors: [
      ...(day.ok ? [] : [{ field: 'day', code: day.refusal }]),
      ...wrong('share', 'share_wrong', share),
      ...wrong('months', 'months_wrong', months),
    ],
  }
}

/**
 * General terms as an administrator types them: a day, the first instalment in percent, the months until the report, the address of the
 * registry line by line and the clauses one on a line, in three languages (English may stay empty). All that is wrong is told at once.
 */
export function typedTerms(typed: Typed): {
  readonly terms: Omit<GeneralTerms, 'version'>
  readonly errors: readonly TermsError[]
} {
  const { day, share, months, errors } = numbersIn(typed)
  return {
    terms: {
      inForceOn: day,
      registry: registryIn(typed),
      clauses: clausesIn(typed),
      firstShare: share,
      reportMonths: months,
    },
    errors: [
      ...errors,
      ...missingIn(typed, 'registry'),
      ...missingIn(typed, 'clauses'),
      ...unevenIn(typed),
      ...tooLong(typed, 'registry'),
      ...tooLong(typed, 'clauses'),
    ],
  }
}

/** A version as the form holds it, so that the next one begins from it; the day is always asked anew. */
export const valuesOfTerms = (terms: GeneralTerms | undefined): Readonly<Record<string, string>> =>
  terms === undefined
    ? {}
    : {
        share: String(terms.firstShare / 100).replace('.', ','),
        months: String(terms.reportMonths),
        ...Object.fromEntries(
          langs.flatMap((lang) => [
            [`registry.${lang}`, (terms.registry[lang]?.text ?? '').split(', ').join('\n')],
            [`clauses.${lang}`, terms.clauses.flatMap((clause) => clause[lang]?.text ?? []).join('\n')],
          ]),
        ),
      }
