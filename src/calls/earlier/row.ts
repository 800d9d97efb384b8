import { centsFrom, type Cents } from '../../kit/money.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import { coordinatorIn, meant, type CoordinatorRefusal, type Nameable, type NameBook } from './coordinator.ts'
import { bare, isUnsaid, resultIn, type Column, type Result } from './heads.ts'
import { roundIn, type KnownRound, type RoundRefusal, type RoundSaid } from './round.ts'

/** Which applications a table holds: all of the round, all that were granted, or some of those. */
export const coverages = ['all', 'granted', 'some'] as const
export type Coverage = (typeof coverages)[number]

/** A row as it stands in the table; `row` counts as a person does. */
export type WrittenRow = { readonly row: number; readonly cells: Readonly<Record<Column, string>> }
/** A row that is understood. A null title or sum is not published. */
export type SaidRow = {
  readonly row: number
  readonly round: RoundSaid
  readonly coordinator: Nameable
  readonly nameInTable: string
  readonly title: string | null
  readonly cents: Cents | null
  readonly result: Result
}
export type RowFaultCode =
  | RoundRefusal
  | CoordinatorRefusal
  | 'coordinator_meant'
  | 'coordinator_merged'
  | 'title_long'
  | 'not_a_sum'
  | 'negative_sum'
  | 'sum_too_large'
  | 'sum_nought'
  | 'sum_of_rejected'
  | 'outcome_unknown'
  | 'outcome_missing'
  | 'twice'
/** What is wrong with a row; `about` is the word of the table or of the register that it is about. */
export type RowFault = { readonly column: Column; readonly code: RowFaultCode; readonly about: string }

/** What rows are judged by. */
export type Ground = {
  readonly book: NameBook
  readonly rounds: readonly KnownRound[]
  readonly authorityId: string
  /** The language in which the table is written. */
  readonly lang: 'fi' | 'sv' | 'en'
  readonly covers: Coverage
}

const longestTitle = 300

const limit = /^(enintään|korkeintaan|enint\.|max\.?|högst|at most|up to)\s+/i

/** A granted sum as tables write it; null where the cell says that it is not known. Refuses what `centsFrom` does, and sum_nought. */
export function sumIn(text: string): Outcome<Cents | null, RowFaultCode> {
  if (isUnsaid(text)) return done(null)
  const cents = centsFrom(text.trim().replace(/^'/, '').replace(limit, ''))
  if (!cents.ok) return cents
  return cents.value === 0 ? refuse('sum_nought') : cents
}

type Judged<T> = { readonly value: T | undefined; readonly faults: readonly RowFault[] }
const good = <T>(value: T): Judged<T> => ({ value, faults: [] })
const bad = <T>(column: Column, code: RowFaultCode, about: string): Judged<T> => ({
  value: undefined,
  faults: [{ column, code, about: about.trim() }],
})

function judgedRound(text: string, ground: Ground): Judged<RoundSaid> {
  const round = roundIn(text, ground)
  return round.ok ? good(round.value) : bad('round', round.refusal, text)
}

/** Merged away before the year of the round: then it could not have applied. */
const wasGone = (one: Nameable, year: number | null) =>
  one.validTo !== null && year !== null && Number(one.validTo.slice(0, 4)) <= year

function judgedCoordinator(text: string, year: number | null, { book, lang }: Ground): Judged<Nameable> {
  const found = coordinatorIn(text, book)
  if (found.ok) {
    const into = found.value.mergedInto
    return wasGone(found.value, year) ? bad('coordinator', 'coordinator_merged', plain(into, lang)) : good(found.value)
  }
  const near = found.refusal === 'coordinator_unknown' ? meant(text, book) : undefined
  return near === undefined
    ? bad('coordinator', found.refusal, text)
    : bad('coordinator', 'coordinator_meant', plain(near.name, lang))
}

function judgedTitle(text: string): Judged<string | null> {
  const title = text.replace(/^'/, '').replaceAll(/\s+/g, ' ').trim()
  if (title.length > longestTitle) return bad('title', 'title_long', String(longestTitle))
  return good(isUnsaid(title) ? null : title)
}

function judgedResult(text: string, covers: Coverage): Judged<Result> {
  const result = resultIn(text)
  if (result === undefined) return bad('outcome', 'outcome_unknown', text)
  if (result !== null) return good(result)
  return covers === 'all' ? bad('outcome', 'outcome_missing', '') : good('granted')
}

function judgedSum(text: string, result: Result | undefined): Judged<Cents | null> {
  const sum = sumIn(text)
  if (result === 'rejected')
    return !sum.ok && sum.refusal !== 'sum_nought'
      ? bad('sum', sum.refusal, text)
      : sum.ok && sum.value !== null
        ? bad('sum', 'sum_of_rejected', text)
        : good(null)
  return sum.ok ? good(sum.value) : bad('sum', sum.refusal, text)
}

/** A row understood, else everything that is wrong with it, in the order of the columns. */
export function rowSaid({ row, cells }: WrittenRow, ground: Ground): SaidRow | readonly RowFault[] {
  const round = judgedRound(cells.round, ground)
  const coordinator = judgedCoordinator(cells.coordinator, round.value?.year ?? null, ground)
  const title = judgedTitle(cells.title)
  const result = judgedResult(cells.outcome, ground.covers)
  const sum = judgedSum(cells.sum, result.value)
  const faults = [round, coordinator, title, sum, result].flatMap((one) => one.faults)
  if (round.value === undefined || coordinator.value === undefined || result.value === undefined) return faults
  if (title.value === undefined || sum.value === undefined) return faults
  return {
    row,
    round: round.value,
    coordinator: coordinator.value,
    nameInTable: cells.coordinator.trim(),
    title: title.value,
    cents: sum.value,
    result: result.value,
  }
}

/** Whether two rows tell of the same application: the same round, coordinator and title. One without a title may be another. */
export const isTwice = (a: SaidRow, b: SaidRow): boolean =>
  a.title !== null &&
  b.title !== null &&
  a.round.key === b.round.key &&
  a.coordinator.id === b.coordinator.id &&
  bare(a.title) === bare(b.title)
