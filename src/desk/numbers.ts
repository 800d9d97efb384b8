import type { Source } from '../catalogue/source.ts'
import type { Words } from '../kit/words.ts'

/** A figure, and where it was read if not in the document that the round was built from. Null: no source says. */
export type Told = { readonly value: number; readonly approximate: boolean; readonly source: Source | null } | null

type Fact = { readonly what: string; readonly value: string | null; readonly source: Source | null }

/** What is known of a round, as the tables keep it. */
export type RoundRow = {
  readonly key: string
  readonly name: Words
  readonly year: number | null
  readonly yearBy: 'source' | 'derived'
  readonly source: Source | null
  readonly callSlug: string | null
  /** Works that are here, one by one. */
  readonly works: number
  readonly received: number | null
  readonly granted: number | null
  readonly listed: number | null
  readonly later: number | null
  readonly grantedCents: number | null
  readonly soughtCents: number | null
  readonly outcomeSource: Source | null
  readonly facts: readonly Fact[]
}

export type RoundNumbers = Pick<RoundRow, 'key' | 'name' | 'year' | 'yearBy' | 'source' | 'callSlug' | 'works'> & {
  readonly received: Told
  readonly granted: Told
  readonly listed: Told
  readonly later: Told
  readonly grantedCents: Told
  readonly soughtCents: Told
  /** At most; the exact sum where the source gives it. */
  readonly availableCents: Told
}

const codes = {
  received: ['received'],
  granted: ['granted'],
  listed: [],
  later: [],
  grantedCents: ['granted_cents', 'granted_cents_approx'],
  soughtCents: ['sought_cents', 'sought_cents_approx'],
  availableCents: ['appropriation_cents', 'available_cents_max'],
} as const

/** The round's own figure; else what another source says of it, with that source. Never a guess. */
function figure(row: RoundRow, key: keyof typeof codes): Told {
  const own = key === 'availableCents' ? null : row[key]
  if (own !== null)
    return {
      value: own,
      approximate: false,
      source: row.outcomeSource?.key === row.source?.key ? null : row.outcomeSource,
    }
  const wanted: readonly string[] = codes[key]
  const fact = row.facts.find((one) => wanted.includes(one.what) && one.value !== null)
  return fact === undefined
    ? null
    : { value: Number(fact.value), approximate: fact.what.endsWith('_approx'), source: fact.source }
}

/** The figures of a round, each with where it was read. */
export const numbersOf = (row: RoundRow): RoundNumbers => ({
  key: row.key,
  name: row.name,
  year: row.year,
  yearBy: row.yearBy,
  source: row.source,
  callSlug: row.callSlug,
  works: row.works,
  received: figure(row, 'received'),
  granted: figure(row, 'granted'),
  listed: figure(row, 'listed'),
  later: figure(row, 'later'),
  grantedCents: figure(row, 'grantedCents'),
  soughtCents: figure(row, 'soughtCents'),
  availableCents: figure(row, 'availableCents'),
})

/** A round of the five documents, whose works are here one by one or whose call is. Others are known from other pages only. */
export const isOwn = (round: Pick<RoundNumbers, 'source'>): boolean => round.source?.external !== true

/** An organisation that has led works. */
export type Leader = {
  readonly id: string
  readonly name: Words
  readonly code: string | null
  readonly works: number
  readonly years: readonly number[]
}

/** How strongly the map shows a number of works: none, one, two, three, four or more. */
export const levelOf = (works: number): 0 | 1 | 2 | 3 | 4 =>
  ([0, 1, 2, 3] as const).find((level) => level === works) ?? 4
