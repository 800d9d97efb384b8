import type { Cents } from '../../kit/money.ts'
import type { Words } from '../../kit/words.ts'
import type { Outcome } from '../fact.ts'
import { bare } from './heads.ts'
import type { Coverage, SaidRow } from './row.ts'

/** A project of the public record, as far as it tells whether a row is the same. */
export type KnownWork = {
  readonly id: string
  readonly roundKey: string
  readonly coordinatorId: string | null
  readonly title: Words | null
  readonly grantedCents: Cents | null
}

const ofSameParty = (row: SaidRow, work: KnownWork) =>
  work.roundKey === row.round.key && work.coordinatorId === row.coordinator.id

const titlesOf = (work: KnownWork) => Object.values(work.title ?? {}).map((said) => bare(said.text))

/** The same title and the same sum, unknown ones too. */
const isExactly = (row: SaidRow, work: KnownWork) =>
  row.cents === work.grantedCents &&
  (row.title === null ? work.title === null : titlesOf(work).includes(bare(row.title)))

/** Nothing that both tell differs; what one of them leaves unsaid may be either. */
const mayBe = (row: SaidRow, work: KnownWork) =>
  (row.cents === null || work.grantedCents === null || row.cents === work.grantedCents) &&
  (row.title === null || work.title === null || titlesOf(work).includes(bare(row.title)))

/**
 * The rows that tell of a project which is there already: each project is found by one row at most, those that agree in everything first.
 * So a table that is brought twice adds nothing, and two projects of one municipality without a title stay two.
 */
export function knownRows(rows: readonly SaidRow[], works: readonly KnownWork[]): ReadonlySet<SaidRow> {
  const free = new Set(works)
  const known = new Set<SaidRow>()
  for (const same of [isExactly, mayBe])
    for (const row of rows.filter((one) => one.result !== 'rejected' && !known.has(one))) {
      const work = [...free].find((one) => ofSameParty(row, one) && same(row, one))
      if (work === undefined) continue
      free.delete(work)
      known.add(row)
    }
  return known
}

/** The rows that would enter a project. */
export const freshRows = (rows: readonly SaidRow[], works: readonly KnownWork[]): readonly SaidRow[] => {
  const known = knownRows(rows, works)
  return rows.filter((row) => row.result !== 'rejected' && !known.has(row))
}

const sumOf = (rows: readonly SaidRow[]): Cents | null =>
  rows.length > 0 && rows.every((row) => row.cents !== null)
    ? rows.reduce((sum, row) => sum + (row.cents ?? 0), 0)
    : null

/**
 * What a table tells of the outcome of one of its rounds: counts only as far as it says that it holds them all and no row was refused,
 * else how many it lists. The sum only where every grant has one.
 */
export function outcomeOf(rows: readonly SaidRow[], covers: Coverage, whole: boolean): Omit<Outcome, 'sourceKey'> {
  const granted = rows.filter((row) => row.result === 'granted')
  const later = rows.filter((row) => row.result === 'later')
  const told = { soughtCents: null, later: later.length === 0 ? null : later.length }
  if (!whole || covers === 'some')
    return { ...told, received: null, granted: null, listed: granted.length, grantedCents: null }
  const counted = { granted: granted.length, listed: null, grantedCents: sumOf(granted) }
  return { ...told, ...counted, received: covers === 'all' ? rows.length : null }
}
