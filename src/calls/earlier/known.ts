import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Words } from '../../kit/words.ts'
import type { Outcome } from '../fact.ts'
import { isSameNumber } from './dates.ts'
import { bare } from './heads.ts'
import type { Coverage, SaidRow } from './row.ts'

/** A project of the public record, as far as a table of its round tells of it. */
export type KnownWork = {
  readonly id: string
  readonly roundKey: string
  readonly coordinatorId: string | null
  readonly title: Words | null
  readonly grantedCents: Cents | null
  readonly registerNumber: string | null
  /** Who takes part beside the coordinator, by the name of the register or, where it has none, of the source. */
  readonly partners: readonly { readonly organisationId: string | null; readonly name: string }[]
  /** The source says that there are others, whom it does not name. */
  readonly others: boolean
  readonly decidedOn: Day | null
  readonly periodFrom: Day | null
  readonly periodTo: Day | null
  /** Its decision was put off, and nothing else is known. */
  readonly later: boolean
}

const ofSameParty = (row: SaidRow, work: KnownWork) =>
  work.roundKey === row.round.key && work.coordinatorId === row.coordinator.id

const titlesOf = (work: KnownWork) => Object.values(work.title ?? {}).map((said) => bare(said.text))

/** Whether a row and a project have the same title, in whatever language; never where one of them has none. */
export const isTitled = (row: SaidRow, work: KnownWork): boolean =>
  row.title !== null && titlesOf(work).includes(bare(row.title))

/** The same number in the register; else, where one is not known, the same title and the same sum, unknown ones too. */
const isExactly = (row: SaidRow, work: KnownWork) => isSameNumber(row.number, work.registerNumber) ?? isAlike(row, work)
const isAlike = (row: SaidRow, work: KnownWork) =>
  row.cents === work.grantedCents && (row.title === null ? work.title === null : isTitled(row, work))

/** Nothing that both tell differs; what one of them leaves unsaid may be either. */
const mayBe = (row: SaidRow, work: KnownWork) =>
  isSameNumber(row.number, work.registerNumber) !== false &&
  (row.cents === null || work.grantedCents === null || row.cents === work.grantedCents) &&
  (row.title === null || work.title === null || isTitled(row, work))

/** The same title and not another number: the same project, of which the two tell otherwise. */
const isOtherwise = (row: SaidRow, work: KnownWork) =>
  isTitled(row, work) && isSameNumber(row.number, work.registerNumber) !== false

/**
 * The rows that tell of a project which is there already: each project is found by one row at most, those that agree in everything first, those of the same title that differ last.
 * So a table that is brought twice adds nothing, and two projects of one municipality without a title stay two.
 */
export function matched(rows: readonly SaidRow[], works: readonly KnownWork[]): ReadonlyMap<SaidRow, KnownWork> {
  const free = new Set(works)
  const known = new Map<SaidRow, KnownWork>()
  for (const same of [isExactly, mayBe, isOtherwise])
    for (const row of rows.filter((one) => one.result !== 'rejected' && !known.has(one))) {
      const work = [...free].find((one) => ofSameParty(row, one) && same(row, one))
      if (work === undefined) continue
      free.delete(work)
      known.set(row, work)
    }
  return known
}

const sumOf = (sums: readonly (Cents | null)[]): Cents | null =>
  sums.length > 0 && sums.every((cents) => cents !== null)
    ? sums.reduce<Cents>((sum, cents) => sum + (cents ?? 0), 0)
    : null

type ToldOf = {
  readonly rows: readonly SaidRow[]
  /** The projects of the round that are there already. */
  readonly works: readonly KnownWork[]
  readonly covers: Coverage
  /** No row of the table was refused. */
  readonly whole: boolean
}

/**
 * What is known of the outcome of a round with a table of it: over the rows and the projects that are there and that it does not tell of;
 * counts only as far as it says that it holds them all and no row was refused,
 * else how many it lists. The sum only where every grant has one.
 */
export function outcomeOf({ rows, works, covers, whole }: ToldOf): Omit<Outcome, 'sourceKey'> {
  const told = new Set(matched(rows, works).values())
  const others = works.filter((work) => !told.has(work))
  const granted = [
    ...rows.filter((row) => row.result === 'granted').map(({ cents }) => cents),
    ...others.filter((work) => !work.later).map(({ grantedCents }) => grantedCents),
  ]
  const later = rows.filter((row) => row.result === 'later').length + others.filter((work) => work.later).length
  const besides = { soughtCents: null, later: later === 0 ? null : later }
  if (!whole || covers === 'some')
    return { ...besides, received: null, granted: null, listed: granted.length, grantedCents: null }
  const counted = { granted: granted.length, listed: null, grantedCents: sumOf(granted) }
  return { ...besides, ...counted, received: covers === 'all' ? rows.length + others.length : null }
}
