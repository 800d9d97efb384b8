import type { Answers, AnswerValue, Row } from './answer.ts'
import { isAsked, type Form } from './form.ts'
import { optionsOf, type Option, type Question } from './question.ts'

/** unanswered: nothing is said · row_incomplete: a row lacks a cell · too_few_rows · unknown_option: what was chosen is no longer among the choices. */
export type Why = 'unanswered' | 'row_incomplete' | 'too_few_rows' | 'unknown_option'

/** What a form still lacks: at which question of which section, why, and in which cell (rows from 0). */
export type Missing = {
  readonly question: string
  readonly section: string
  readonly why: Why
  readonly row?: number
  readonly column?: string
}

/** Whether an answer says nothing. A declaration not given says nothing; a no is an answer. */
export function isBlank(question: Pick<Question, 'kind'>, value: AnswerValue | undefined): boolean {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return question.kind === 'declaration' && value !== true
}

const rowsOf = (value: AnswerValue): readonly Row[] =>
  Array.isArray(value) ? value.flatMap((row: string | Row) => (typeof row === 'object' ? [row] : [])) : []

const isEmptyCell = (row: Row, key: string) => !Object.hasOwn(row, key) || row[key] === ''

function inRows(question: Question, value: AnswerValue): readonly Missing[] {
  const at = { question: question.key, section: question.section }
  const rows = rowsOf(value)
  const cells = rows.flatMap((row, index) =>
    question.columns
      .filter((column) => column.required && isEmptyCell(row, column.key))
      .map((column): Missing => ({ ...at, why: 'row_incomplete', row: index, column: column.key })),
  )
  return rows.length < (question.least ?? 0) ? [...cells, { ...at, why: 'too_few_rows' }] : cells
}

function isKnown(question: Question, value: AnswerValue, purposes: readonly Option[]): boolean {
  if (question.kind !== 'choice' && question.kind !== 'choices') return true
  const keys = optionsOf(question, purposes).map((option) => option.key)
  return (Array.isArray(value) ? value : [value]).every((one) => typeof one === 'string' && keys.includes(one))
}

function lackOf(question: Question, value: AnswerValue | undefined, purposes: readonly Option[]): readonly Missing[] {
  const at = { question: question.key, section: question.section }
  if (value === undefined || isBlank(question, value)) return question.required ? [{ ...at, why: 'unanswered' }] : []
  if (question.kind === 'rows') return inRows(question, value)
  return isKnown(question, value, purposes) ? [] : [{ ...at, why: 'unknown_option' }]
}

/**
 * What a form still lacks, in the order of its questions. Questions whose condition does not hold are not asked. `purposes` are the
 * options of the call.
 */
export const missing = (
  form: Pick<Form, 'questions'>,
  answers: Answers,
  purposes: readonly Option[] = [],
): readonly Missing[] =>
  form.questions
    .filter((question) => isAsked(form, question, answers))
    .flatMap((question) =>
      lackOf(question, Object.hasOwn(answers, question.key) ? answers[question.key] : undefined, purposes),
    )
