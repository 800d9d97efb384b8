import { byAlphabet, type Lang } from '../kit/lang.ts'
import { plain } from '../kit/words.ts'
import { flagKeys } from './flag.ts'
import type { DeskCase } from './listed.ts'
import { fewestSheets } from './ranking.ts'

/** Ways to narrow the desk's list of applications, as they stand in the address. */
export const caseFilters = ['all', 'unflagged', 'failing', 'unassigned', 'assessed'] as const
export type CaseFilter = (typeof caseFilters)[number]

/** The assessors that count: those who have not declared a disqualification. */
export const working = (row: Pick<DeskCase, 'assessors'>) =>
  row.assessors.filter((one) => one.declared !== 'disqualified')

/** Whether all assessors that count are ready, two at least. */
export const isReady = (row: Pick<DeskCase, 'assessors'>): boolean =>
  working(row).length >= fewestSheets && working(row).every((one) => one.completed)

const fits: Readonly<Record<CaseFilter, (row: DeskCase) => boolean>> = {
  all: () => true,
  unflagged: (row) => row.flags.length < flagKeys.length,
  failing: (row) => row.flags.some((flag) => flag.confirmed === 'not_fulfilled'),
  unassigned: (row) => working(row).length < fewestSheets,
  assessed: isReady,
}

/** The filter that an address asks for; all where it asks for none that there is. */
export const caseFilterOf = (text: string | undefined): CaseFilter => caseFilters.find((one) => one === text) ?? 'all'

/** The applications that a filter keeps, in the same order. */
export const filtered = (rows: readonly DeskCase[], filter: CaseFilter): readonly DeskCase[] =>
  rows.filter(fits[filter])

export const caseSorts = ['arrived', 'number', 'applicant', 'sought'] as const
export type CaseSort = (typeof caseSorts)[number]

/** The order that an address asks for, a minus before it turns it round; by arrival where it asks for none that there is. */
export function caseSortOf(text: string | undefined): { readonly by: CaseSort; readonly down: boolean } {
  const down = (text ?? '').startsWith('-')
  const by = caseSorts.find((one) => one === (text ?? '').replace(/^-/, ''))
  return by === undefined ? { by: 'arrived', down: false } : { by, down }
}

type Order = (a: DeskCase, b: DeskCase) => number

/** The applications in the order asked for; equal ones by arrival. */
export function sortedCases(
  rows: readonly DeskCase[],
  { by, down }: { readonly by: CaseSort; readonly down: boolean },
  lang: Lang,
): readonly DeskCase[] {
  const alphabet = byAlphabet(lang)
  const orders: Readonly<Record<CaseSort, Order>> = {
    arrived: (a, b) => a.arrivedAt.getTime() - b.arrivedAt.getTime(),
    number: (a, b) => a.caseNumber.localeCompare(b.caseNumber, 'en', { numeric: true }),
    applicant: (a, b) => alphabet(plain(a.coordinator.name, lang), plain(b.coordinator.name, lang)),
    sought: (a, b) => a.soughtCents - b.soughtCents,
  }
  const sign = down ? -1 : 1
  return rows.toSorted((a, b) => sign * orders[by](a, b) || orders.arrived(a, b))
}
