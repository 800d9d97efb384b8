import { dayRead } from '../kit/dates.ts'
import { centsFrom } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { longestOf, type CellKind, type Column, type Option } from './question.ts'

export type { Sent } from '../kit/sent.ts'
export type Row = Readonly<Record<string, string | number>>

/** An answer as it is kept: text, a number (cents for money), yes or no, chosen keys, or rows of such. A day is 'YYYY-MM-DD', '' is blank. */
export type AnswerValue = string | number | boolean | readonly string[] | readonly Row[]
export type Answers = Readonly<Record<string, AnswerValue>>

export const faultCodes = [
  'too_long',
  'not_a_number',
  'too_small',
  'too_large',
  'not_a_sum',
  'negative_sum',
  'sum_too_large',
  'not_a_day',
  'no_such_day',
  'unknown_option',
  'unknown_municipality',
  'not_an_iban',
  'too_many_rows',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What is wrong with what was typed, at the field where it was typed; `limit` is what a bound allows. */
export type Fault = { readonly field: string; readonly code: FaultCode; readonly limit?: number }
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export const mostRows = 60

/** Under this name a row of a table says which of its rows it is; no column can be called so. */
export const rowKey = '_row'

/** The name of one cell's field. */
export const cellName = (question: string, row: number, column: string): string => `${question}.${row}.${column}`
/** The name of the field of one municipality. */
export const placeName = (question: string, row: number): string => cellName(question, row, 'place')
/** The name of the hidden field that says how many rows were drawn. */
export const rowCountName = (question: string): string => `${question}.rows`

export type Cell = string | number
type Bounds = { readonly smallest: number | null; readonly largest: number | null }

/** A number as people type it: blanks forgiven, comma or point. Refuses not_a_number. */
export function numberFrom(typed: string): Outcome<number, 'not_a_number'> {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  if (!/^-?\d{1,12}([.,]\d{1,6})?$/.test(bare)) return refuse('not_a_number')
  return done(Number(bare.replace(',', '.')) + 0) // + 0: there is no minus nought
}

const beyond = (value: number, { smallest, largest }: Bounds): { code: FaultCode; limit: number } | undefined => {
  if (smallest !== null && value < smallest) return { code: 'too_small', limit: smallest }
  if (largest !== null && value > largest) return { code: 'too_large', limit: largest }
  return undefined
}

export type Judged = { readonly value: Cell } | { readonly code: FaultCode; readonly limit?: number }

function numeric(typed: string, bounds: Bounds): Judged {
  const number = numberFrom(typed)
  if (!number.ok) return { code: number.refusal }
  return beyond(number.value, bounds) ?? { value: number.value }
}

function money(typed: string): Judged {
  const cents = centsFrom(typed)
  return cents.ok ? { value: cents.value } : { code: cents.refusal }
}

function day(typed: string): Judged {
  const found = dayRead(typed)
  return found.ok ? { value: found.value } : { code: found.refusal }
}

function written(typed: string, longest: number): Judged {
  return [...typed].length > longest ? { code: 'too_long', limit: longest } : { value: typed }
}

const chosen = (typed: string, options: readonly Option[]): Judged =>
  options.some((option) => option.key === typed) ? { value: typed } : { code: 'unknown_option' }

/** One typed text as the kind asks for it; blank stays blank, whatever the kind. */
export function judged(
  asked: Pick<Column, 'longest' | 'smallest' | 'largest'> & { readonly kind: CellKind },
  typed: string,
  options: readonly Option[],
): Judged {
  const text = typed.replace(/\p{Surrogate}/gu, '\ufffd').trim() // half a character cannot be kept
  if (text === '') return { value: '' }
  if (asked.kind === 'number') return numeric(text, asked)
  if (asked.kind === 'money') return money(text)
  if (asked.kind === 'date') return day(text)
  if (asked.kind === 'choice') return chosen(text, options)
  return written(text, longestOf(asked))
}
