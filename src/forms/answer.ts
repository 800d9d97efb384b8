import { dayFrom } from '../kit/dates.ts'
import { centsFrom } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { longestOf, optionsOf, type Column, type Option, type Question } from './question.ts'

export type Row = Readonly<Record<string, string | number>>

/** An answer as it is kept: text, a number (cents for money), yes or no, chosen keys, or rows of such. A day is 'YYYY-MM-DD', '' is blank. */
export type AnswerValue = string | number | boolean | readonly string[] | readonly Row[]
export type Answers = Readonly<Record<string, AnswerValue>>

/** What was typed, by the names of the fields. */
export type Sent = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[] }

export const faultCodes = [
  'too_long',
  'not_a_number',
  'too_small',
  'too_large',
  'not_a_sum',
  'negative_sum',
  'sum_too_large',
  'not_a_day',
  'unknown_option',
  'too_many_rows',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What is wrong with what was typed, at the field where it was typed; `limit` is what a bound allows. */
export type Fault = { readonly field: string; readonly code: FaultCode; readonly limit?: number }
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export const mostRows = 60

/** The name of one cell's field. */
export const cellName = (question: string, row: number, column: string): string => `${question}.${row}.${column}`
/** The name of the hidden field that says how many rows were drawn. */
export const rowCountName = (question: string): string => `${question}.rows`

type Cell = string | number
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

type Judged = { readonly value: Cell } | { readonly code: FaultCode; readonly limit?: number }

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
  const found = dayFrom(typed)
  return found === undefined ? { code: 'not_a_day' } : { value: found }
}

function written(typed: string, longest: number): Judged {
  return [...typed].length > longest ? { code: 'too_long', limit: longest } : { value: typed }
}

const chosen = (typed: string, options: readonly Option[]): Judged =>
  options.some((option) => option.key === typed) ? { value: typed } : { code: 'unknown_option' }

/** One typed text as the kind asks for it; blank stays blank, whatever the kind. */
function judged(
  asked: Pick<Column, 'kind' | 'longest' | 'smallest' | 'largest'>,
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

const faultAt = (field: string, { code, limit }: { code: FaultCode; limit?: number }): Fault =>
  limit === undefined ? { field, code } : { field, code, limit }

function parsedRow(question: Question, sent: Sent, row: number): Parsed<Row> {
  const cells = question.columns.map((column) => {
    const field = cellName(question.key, row, column.key)
    return { column, field, judged: judged(column, sent.text(field), column.options) }
  })
  const faults = cells.flatMap(({ field, judged: cell }) => ('code' in cell ? [faultAt(field, cell)] : []))
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    value: Object.fromEntries(cells.map(({ column, judged: cell }) => [column.key, 'value' in cell ? cell.value : ''])),
  }
}

/** How many rows a form was drawn with, by its hidden field; never more than can be read. */
export function rowsSent(question: Question, sent: Sent): number {
  const count = Number(sent.text(rowCountName(question.key)))
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRows + 1) : 0
}

const isBlankRow = (row: Row): boolean => Object.values(row).every((cell) => cell === '')

function parsedRows(question: Question, sent: Sent): Parsed<readonly Row[]> {
  const count = rowsSent(question, sent)
  if (count > mostRows) return { ok: false, faults: [{ field: question.key, code: 'too_many_rows', limit: mostRows }] }
  const rows = Array.from({ length: count }, (_, row) => parsedRow(question, sent, row))
  const faults = rows.flatMap((row) => (row.ok ? [] : row.faults))
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: rows.flatMap((row) => (row.ok && !isBlankRow(row.value) ? [row.value] : [])) }
}

function parsedChoices(question: Question, sent: Sent, options: readonly Option[]): Parsed<readonly string[]> {
  const keys = [...new Set(sent.all(question.key).filter((key) => key !== ''))]
  const known = keys.every((key) => options.some((option) => option.key === key))
  return known ? { ok: true, value: keys } : { ok: false, faults: [{ field: question.key, code: 'unknown_option' }] }
}

function parsedTruth(question: Question, sent: Sent): Parsed<AnswerValue> {
  const typed = sent.text(question.key)
  if (question.kind === 'declaration') return { ok: true, value: typed === 'yes' }
  if (typed === '') return { ok: true, value: '' }
  return typed === 'yes' || typed === 'no'
    ? { ok: true, value: typed === 'yes' }
    : { ok: false, faults: [{ field: question.key, code: 'unknown_option' }] }
}

/**
 * The answer to one question out of what was typed. Blank is always let through ('' or an empty list): a draft may be half-filled, and
 * `missing` says what is still lacking. `purposes` are the options of the call. Refuses per field, with one of `faultCodes`.
 */
export function parsedAnswer(question: Question, sent: Sent, purposes: readonly Option[] = []): Parsed<AnswerValue> {
  const options = optionsOf(question, purposes)
  if (question.kind === 'rows') return parsedRows(question, sent)
  if (question.kind === 'choices') return parsedChoices(question, sent, options)
  if (question.kind === 'yes_no' || question.kind === 'declaration') return parsedTruth(question, sent)
  const { key, longest, smallest, largest } = question
  const cell = judged({ kind: question.kind, longest, smallest, largest }, sent.text(key), options)
  return 'code' in cell ? { ok: false, faults: [faultAt(key, cell)] } : { ok: true, value: cell.value }
}
