import { langs } from '../../kit/lang.ts'
import { subjects } from './trade.ts'

type Term = {
  readonly subject: number
  readonly words: readonly string[]
  readonly exact: boolean
  readonly inside: boolean
}

const wholeWord = 5

function termOf(subject: number, written: string): Term {
  const inside = written.startsWith('+')
  const exact = written.startsWith('=')
  const words =
    written
      .replace(/^[+=]/u, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return { subject, words, exact, inside }
}

const terms: readonly Term[] = subjects.flatMap((subject, i) => {
  const written = [subject.terms, ...langs.map((lang) => subject.name[lang])].join(',').split(',')
  const told = written.map((term) => term.trim()).filter((term) => term !== '')
  return [...new Set(told)].map((term) => termOf(i, term))
})

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

export type Met = { readonly subject: number; readonly at: number; readonly words: number }

const metAt = (sequence: readonly string[], at: number): readonly Met[] => {
  const asked = sequence[at] ?? ''
  const shortest = (term: Term) => (term.words.length > 1 ? 4 : wholeWord)
  const begins = (byBeginning.get(beginning(asked)) ?? []).filter(
    (term) => meets(term.words[0] ?? '', asked, term.exact, shortest(term)) && follows(term, sequence, at),
  )
  const holds = insideTerms.filter((term) => asked.includes(term.words[0] ?? ''))
  const best = new Map<number, Met>()
  for (const term of [...begins, ...holds]) {
    const before = best.get(term.subject)
    if (before === undefined || before.words < term.words.length)
      best.set(term.subject, { subject: term.subject, at, words: term.words.length })
  }
  return [...best.values()]
}

/** Every place where a text speaks of a subject of the trade. */
export const tradeIn = (sequence: readonly string[]): readonly Met[] => sequence.flatMap((_, at) => metAt(sequence, at))
