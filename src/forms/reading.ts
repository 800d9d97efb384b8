import {
  cellName,
  judged,
  mostRows,
  placeName,
  rowCountName,
  rowKey,
  type AnswerValue,
  type Cell,
  type Fault,
  type FaultCode,
  type Parsed,
  type Row,
  type Sent,
} from './answer.ts'
import { ibanFrom } from '../kit/iban.ts'
import { cellKinds, optionsOf, type Kind, type Option, type Question } from './question.ts'

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

/** The places of the rows in which something was written, as they were drawn: the rows that `parsedAnswer` reads stand in them. */
export const placesSent = (question: Question, sent: Sent): readonly number[] =>
  Array.from({ length: rowsSent(question, sent) }, (_, row) => row).filter((row) =>
    question.columns.some(({ key }) => sent.text(cellName(question.key, row, key)).trim() !== ''),
  )

const isBlankRow = (row: Row): boolean => Object.values(row).every((cell) => cell === '')

function parsedRows(question: Question, sent: Sent): Parsed<readonly Row[]> {
  const count = rowsSent(question, sent)
  if (count > mostRows) return { ok: false, faults: [{ field: question.key, code: 'too_many_rows', limit: mostRows }] }
  const rows = Array.from({ length: count }, (_, row) => parsedRow(question, sent, row))
  const faults = rows.flatMap((row) => (row.ok ? [] : row.faults))
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: rows.flatMap((row) => (row.ok && !isBlankRow(row.value) ? [row.value] : [])) }
}

/** A table has the rows that the form gives it; rows in which nothing is written are left out. */
function parsedTable(question: Question, sent: Sent): Parsed<readonly Row[]> {
  const rows = optionsOf(question).map((option, index) => ({ option, row: parsedRow(question, sent, index) }))
  const faults = rows.flatMap(({ row }) => (row.ok ? [] : row.faults))
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    value: rows.flatMap(({ option, row }) =>
      row.ok && !isBlankRow(row.value) ? [{ ...row.value, [rowKey]: option.key }] : [],
    ),
  }
}

const calledSo = (option: Option, typed: string): boolean =>
  option.key === typed || Object.values(option.label).some((said) => said.text.toLowerCase() === typed.toLowerCase())

/** Municipalities by their codes, typed by name in any language or by code, one in each field. */
function parsedMunicipalities(question: Question, sent: Sent): Parsed<readonly string[]> {
  const count = rowsSent(question, sent)
  if (count > mostRows) return { ok: false, faults: [{ field: question.key, code: 'too_many_rows', limit: mostRows }] }
  const typed = Array.from({ length: count }, (_, row) => {
    const field = placeName(question.key, row)
    return { field, text: sent.text(field).trim() }
  })
  const found = typed
    .filter(({ text }) => text !== '')
    .map(({ field, text }) => ({ field, code: optionsOf(question).find((option) => calledSo(option, text))?.key }))
  const faults = found.flatMap(({ field, code }): readonly Fault[] =>
    code === undefined ? [{ field, code: 'unknown_municipality' }] : [],
  )
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: [...new Set(found.flatMap(({ code }) => code ?? []))] }
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

function parsedCell(question: Question, sent: Sent, options: readonly Option[]): Parsed<Cell> {
  const kind = cellKinds.find((one) => one === question.kind) ?? 'text'
  const cell = judged({ ...question, kind }, sent.text(question.key), options)
  return 'code' in cell ? { ok: false, faults: [faultAt(question.key, cell)] } : { ok: true, value: cell.value }
}

function parsedIban(question: Question, sent: Sent): Parsed<string> {
  const typed = sent.text(question.key).trim()
  if (typed === '') return { ok: true, value: '' }
  const iban = ibanFrom(typed)
  return iban.ok ? iban : { ok: false, faults: [{ field: question.key, code: iban.refusal }] }
}

type Reader = (question: Question, sent: Sent, options: readonly Option[]) => Parsed<AnswerValue>
const readers: Partial<Record<Kind, Reader>> = {
  rows: parsedRows,
  table: parsedTable,
  municipality: parsedMunicipalities,
  choices: parsedChoices,
  file: parsedChoices,
  yes_no: parsedTruth,
  declaration: parsedTruth,
  iban: parsedIban,
}

/**
 * The answer to one question out of what was typed: the one validator there is, for fields sent one by one and for whole pages alike.
 * Blank is always let through ('' or an empty list): a draft may be half-filled, and `missing` says what is still lacking. `purposes`
 * are the options of the call. Refuses per field, with one of `faultCodes`.
 */
export const parsedAnswer = (question: Question, sent: Sent, purposes: readonly Option[] = []): Parsed<AnswerValue> =>
  (readers[question.kind] ?? parsedCell)(question, sent, optionsOf(question, purposes))
