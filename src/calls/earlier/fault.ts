import type { CoordinatorRefusal } from './coordinator.ts'
import type { Column } from './head-words.ts'
import type { PartnersRefusal } from './partners.ts'
import type { PeriodRefusal } from './period.ts'
import type { RoundRefusal } from './round.ts'

export type RowFaultCode =
  | RoundRefusal
  | CoordinatorRefusal
  | PartnersRefusal
  | PeriodRefusal
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
  | 'decided_of_later'
  | 'number_long'
  | 'twice'
/** What is wrong with a row; `about` is the word of the table or of the register that it is about. */
export type RowFault = { readonly column: Column; readonly code: RowFaultCode; readonly about: string }

/** What a cell says, or what is wrong with it. */
export type Judged<T> = { readonly value: T | undefined; readonly faults: readonly RowFault[] }
/** A cell that is understood. */
export const good = <T>(value: T): Judged<T> => ({ value, faults: [] })
/** A cell of a column that is not, and the word that the reason is about. */
export const bad = <T>(column: Column, code: RowFaultCode, about: string): Judged<T> => ({
  value: undefined,
  faults: [{ column, code, about: about.trim() }],
})
