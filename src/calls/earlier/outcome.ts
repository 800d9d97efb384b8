import type { Outcome } from '../fact.ts'
import { outcomeOf, type KnownWork } from './known.ts'
import type { RoundSaid } from './round.ts'
import type { Coverage, SaidRow } from './row.ts'

type Told = {
  readonly said: readonly SaidRow[]
  readonly works: readonly KnownWork[]
  readonly covers: Coverage
  readonly whole: boolean
  readonly sourceKey: string
}

const counts = ['received', 'granted', 'listed', 'later', 'grantedCents', 'soughtCents'] as const
const isListed = ({ received, granted, grantedCents }: Outcome) =>
  received === null && granted === null && grantedCents === null

/** Whether an outcome takes the place of what is known: its own source tells otherwise now, or a mere list is known and this one tells more. */
function replaces(next: Outcome, known: Outcome | undefined): boolean {
  if (known === undefined) return true
  if (known.sourceKey === next.sourceKey) return counts.some((key) => known[key] !== next[key])
  return isListed(known) && (next.granted !== null || (next.listed ?? 0) > (known.listed ?? 0))
}

/** The rounds that a table tells of, each once. */
export const roundsIn = (said: readonly SaidRow[]): readonly RoundSaid[] => [
  ...new Map(said.map((row) => [row.round.key, row.round])).values(),
]

/** The outcomes that a table tells anew, by the key of their round. `known`: those that are kept, by the id of their call. */
export function outcomesTold(
  { said, works, sourceKey, ...table }: Told,
  known: ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, Outcome> {
  const told = roundsIn(said).map((round) => {
    const rows = said.filter((row) => row.round.key === round.key)
    const there = works.filter((work) => work.roundKey === round.key)
    const outcome = { ...outcomeOf({ rows, works: there, ...table }), sourceKey }
    return { key: round.key, outcome, known: known.get(round.known?.call?.id ?? '') }
  })
  return new Map(told.filter((one) => replaces(one.outcome, one.known)).map(({ key, outcome }) => [key, outcome]))
}
