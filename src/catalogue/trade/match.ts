import { langs, type Lang } from '../../kit/lang.ts'
import type { Subject } from './subject.ts'
import { subjects } from './trade.ts'

type Term = {
  readonly subject: number
  /** The languages in which the trade says so: "litter" is rubbish in English, and in Swedish the beginning of literature. */
  readonly langs: readonly Lang[]
  readonly words: readonly string[]
  readonly exact: boolean
  readonly inside: boolean
  readonly faint: boolean
}

const wholeWord = 5

function termOf(subject: number, written: string, among: readonly Lang[]): Term {
  const inside = written.startsWith('+')
  const exact = written.startsWith('=')
  const faint = written.startsWith('~')
  const words =
    written
      .replace(/^[+=~]/u, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return { subject, langs: among, words, exact, inside, faint }
}

/** The terms of a subject, each once with all languages that have it: a line of terms a language, and its name in each. */
function termsOf({ name, terms }: Subject, subject: number): readonly Term[] {
  const lines = terms.split('\n')
  const written = langs.flatMap((lang, i) =>
    `${lines[i] ?? ''},${name[lang]}`
      .split(',')
      .map((term) => term.trim())
      .filter((term) => term !== '')
      .map((term) => ({ term, lang })),
  )
  return [...Map.groupBy(written, (one) => one.term)].map(([term, said]) =>
    termOf(subject, term, [...new Set(said.map((one) => one.lang))]),
  )
}

const terms: readonly Term[] = subjects.flatMap(termsOf)

const beginning = (word: string) => word.slice(0, 2)
const byBeginning = Map.groupBy(
  terms.filter((term) => !term.inside),
  (term) => beginning(term.words[0] ?? ''),
)
const insideTerms = terms.filter((term) => term.inside)

/** A short word is met by itself alone, a longer one also by what begins with it. */
const meets = (word: string, asked: string, exact: boolean, shortest: number) =>
  asked === word || (!exact && word.length >= shortest && asked.startsWith(word))

/** Where a term of several words goes on: at most one other word stands between two of them. */
function follows(term: Term, sequence: readonly string[], at: number): boolean {
  let place = at
  return term.words.slice(1).every((word) => {
    const next = [place + 1, place + 2].find((one) => meets(word, sequence[one] ?? '', false, 4))
    place = next ?? place
    return next !== undefined
  })
}

/** `share`: how far the text is in a language that says so, 0 to 1. */
export type Met = { readonly subject: number; readonly at: number; readonly words: number; readonly share: number }
export type Shares = Readonly<Record<Lang, number>>

/** A text of two languages is fully in both. */
const enough = 0.4

/** What tells how something is done, not what: "a permit on the net" is about permits. */
const faintly = 0.4

const shareOf = ({ langs: among, faint }: Term, shares: Shares) =>
  (faint ? faintly : 1) * Math.min(1, Math.max(...among.map((lang) => shares[lang])) / enough)

const metAt = (sequence: readonly string[], at: number, shares: Shares): readonly Met[] => {
  const asked = sequence[at] ?? ''
  const shortest = (term: Term) => (term.words.length > 1 ? 4 : wholeWord)
  const begins = (byBeginning.get(beginning(asked)) ?? []).filter(
    (term) => meets(term.words[0] ?? '', asked, term.exact, shortest(term)) && follows(term, sequence, at),
  )
  const holds = insideTerms.filter((term) => asked.includes(term.words[0] ?? ''))
  const worth = (met: Met) => met.share * met.words
  const best = new Map<number, Met>()
  for (const term of [...begins, ...holds]) {
    const met = { subject: term.subject, at, words: term.words.length, share: shareOf(term, shares) }
    const before = best.get(term.subject)
    if (before === undefined || worth(before) < worth(met)) best.set(term.subject, met)
  }
  return [...best.values()]
}

/** A text in any of the languages, for whoever does not know in which. */
export const inAny: Shares = { fi: 1, sv: 1, en: 1 }

/** Every place where a text speaks of a subject of the trade; `shares` says in which languages it is written. */
export const tradeIn = (sequence: readonly string[], shares: Shares): readonly Met[] =>
  sequence.flatMap((_, at) => metAt(sequence, at, shares))
