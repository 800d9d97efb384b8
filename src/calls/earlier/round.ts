import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { wordsOf, type Words } from '../../kit/words.ts'
import type { CallState } from '../call.ts'
import { slugOf } from '../listing.ts'
import { bare } from './heads.ts'

/** A round of the public record; without a call where only its works are there. */
export type KnownRound = {
  readonly key: string
  readonly year: number | null
  readonly names: readonly Words[]
  readonly call: {
    readonly id: string
    readonly slug: string
    readonly state: CallState
    readonly authorityId: string
  } | null
}
/** A round of a table: one that is there, or one that is to be entered. */
export type RoundSaid = {
  readonly key: string
  readonly name: Words
  readonly year: number | null
  readonly known: KnownRound | null
}
export type RoundRefusal = 'round_missing' | 'round_long' | 'round_unclear' | 'round_of_other' | 'round_not_earlier'

const longestName = 200

const isCalled = (text: string) => (round: KnownRound) =>
  round.key === text ||
  round.call?.slug === text ||
  round.names.some((words) => Object.values(words).some((said) => bare(said.text) === text))

const yearIn = (text: string): number | null => Number(/\b(19|20)\d\d\b/.exec(text)?.[0] ?? 0) || null

/** What a round is called that a table names by its year alone. */
const nameOfYear = (year: string): Words =>
  wordsOf({ fi: `Avustuskierros ${year}`, sv: `Understödsomgången ${year}`, en: `Round of grants ${year}` }, 'ours')

function fresh(text: string, lang: string): Outcome<RoundSaid, 'round_missing' | 'round_long'> {
  const name = text.replaceAll(/\s+/g, ' ').trim()
  if (name.length > longestName) return refuse('round_long')
  const key = slugOf(name)
  if (key === '') return refuse('round_missing')
  const words = /^\d{4}$/.test(name) ? nameOfYear(name) : wordsOf({ [lang]: name })
  return done({ key, name: words, year: yearIn(name), known: null })
}

type Asked = { readonly rounds: readonly KnownRound[]; readonly authorityId: string; readonly lang: string }

/** The rounds that a cell may mean: by name or key, else by their year, else by the address that its name would get. */
function meantBy(text: string, rounds: readonly KnownRound[]): readonly KnownRound[] {
  const word = bare(text)
  const slug = slugOf(word)
  const tried = [
    isCalled(word),
    (round: KnownRound) => round.year !== null && String(round.year) === word,
    (round: KnownRound) => round.key === slug || round.call?.slug === slug,
  ]
  return tried.map((is) => rounds.filter(is)).find((some) => some.length > 0) ?? []
}

/**
 * The round that a cell names: by its name, its key or, where it is the only one of it, its year; else one that is to be entered.
 * Refuses round_missing, round_long, round_unclear (several of that year), round_of_other (another authority's), round_not_earlier (a call
 * that lives here: its projects come from its decisions).
 */
export function roundIn(text: string, { rounds, authorityId, lang }: Asked): Outcome<RoundSaid, RoundRefusal> {
  if (bare(text) === '') return refuse('round_missing')
  const [known, ...more] = meantBy(text, rounds)
  if (more.length > 0) return refuse('round_unclear')
  if (known === undefined) return fresh(text, lang)
  const held = known.call ?? { authorityId, state: 'archived' }
  if (held.authorityId !== authorityId) return refuse('round_of_other')
  if (held.state !== 'archived') return refuse('round_not_earlier')
  return done({ key: known.key, name: known.names[0] ?? {}, year: known.year, known })
}
