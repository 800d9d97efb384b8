import { centsFrom, type Cents } from '../../kit/money.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import { coordinatorIn, meant, type Nameable, type NameBook } from './coordinator.ts'
import { isSameNumber, judgedDates, type Dates } from './dates.ts'
import { bad, good, type Judged, type RowFault, type RowFaultCode } from './fault.ts'
import type { Column } from './head-words.ts'
import { bare, isUnsaid, resultIn, type Result } from './heads.ts'
import { partnersIn, type PartnersSaid } from './partners.ts'
import { roundIn, type KnownRound, type RoundSaid } from './round.ts'

/** Which applications a table holds: all of the round, all that were granted, or some of those. */
export const coverages = ['all', 'granted', 'some'] as const
export type Coverage = (typeof coverages)[number]

/** A row as it stands in the table; `row` counts as a person does. */
export type WrittenRow = { readonly row: number; readonly cells: Readonly<Record<Column, string>> }
/** A row that is understood. What is null is not published. */
export type SaidRow = {
  readonly row: number
  readonly round: RoundSaid
  readonly coordinator: Nameable
  readonly nameInTable: string
  readonly partners: PartnersSaid
  readonly title: string | null
  readonly cents: Cents | null
  readonly result: Result
} & Dates
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

type Beside = { readonly coordinator: Nameable | undefined; readonly year: number | null }

function judgedPartners(text: string, { coordinator, year }: Beside, ground: Ground): Judged<PartnersSaid> {
  const nameOf = (one: Nameable) => plain(one.name, ground.lang)
  const { said, refused } = partnersIn(text, {
    book: ground.book,
    coordinatorId: coordinator?.id ?? null,
    mergedInto: (one) => (wasGone(one, year) ? plain(one.mergedInto, ground.lang) : null),
    nameOf,
  })
  const faults = refused.map((one): RowFault => ({ column: 'partners', ...one }))
  return { value: faults.length === 0 ? said : undefined, faults }
}

type Who = Pick<SaidRow, 'round' | 'coordinator' | 'nameInTable' | 'partners'>

function judgedWho(cells: WrittenRow['cells'], ground: Ground): Judged<Who> {
  const round = judgedRound(cells.round, ground)
  const year = round.value?.year ?? null
  const coordinator = judgedCoordinator(cells.coordinator, year, ground)
  const partners = judgedPartners(cells.partners, { coordinator: coordinator.value, year }, ground)
  const faults = [round, coordinator, partners].flatMap((one) => one.faults)
  const [of, by, beside] = [round.value, coordinator.value, partners.value]
  if (of === undefined || by === undefined || beside === undefined) return { value: undefined, faults }
  return good({ round: of, coordinator: by, nameInTable: cells.coordinator.trim(), partners: beside })
}

type Matter = Pick<SaidRow, 'title' | 'cents' | 'result'>

function judgedMatter(cells: WrittenRow['cells'], { covers }: Ground): Judged<Matter> {
  const title = judgedTitle(cells.title)
  const result = judgedResult(cells.outcome, covers)
  const sum = judgedSum(cells.sum, result.value)
  const faults = [title, sum, result].flatMap((one) => one.faults)
  if (title.value === undefined || sum.value === undefined || result.value === undefined)
    return { value: undefined, faults }
  return good({ title: title.value, cents: sum.value, result: result.value })
}

/** A row understood, else everything that is wrong with it, in the order of the columns. */
export function rowSaid({ row, cells }: WrittenRow, ground: Ground): SaidRow | readonly RowFault[] {
  const [who, matter] = [judgedWho(cells, ground), judgedMatter(cells, ground)]
  const dated = judgedDates(cells, matter.value?.result)
  const faults = [who, matter, dated].flatMap((one) => one.faults)
  if (who.value === undefined || matter.value === undefined || dated.value === undefined) return faults
  return { row, ...who.value, ...matter.value, ...dated.value }
}

/** Whether two rows tell of the same application: the same round, coordinator and number, else title. One without either may be another. */
export const isTwice = (a: SaidRow, b: SaidRow): boolean =>
  a.round.key === b.round.key &&
  a.coordinator.id === b.coordinator.id &&
  (isSameNumber(a.number, b.number) ?? (a.title !== null && b.title !== null && bare(a.title) === bare(b.title)))
