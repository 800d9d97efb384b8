import { rowKey, type Answers, type AnswerValue, type Row } from './answer.ts'
import { isAsked, isRequired, type Form } from './form.ts'
import { hasRows, optionsOf, type Option, type Question } from './question.ts'
import { parsedAnswer } from './reading.ts'
import { sentAgain } from './sent.ts'
import { rowsIn } from './typed.ts'

/**
 * unanswered: nothing is said · row_incomplete: a row lacks a cell · too_few_rows · unknown_option: what was chosen is no longer among
 * the choices · out_of_bounds: a later version of the form allows less than was answered.
 */
export type Why = 'unanswered' | 'row_incomplete' | 'too_few_rows' | 'unknown_option' | 'out_of_bounds'

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

const isEmptyCell = (row: Row, key: string) => !Object.hasOwn(row, key) || row[key] === ''

/** Where a row is drawn: a table has its rows in the order of the form. */
const placeOf = (question: Question, row: Row, index: number): number =>
  question.kind === 'table' ? optionsOf(question).findIndex((option) => option.key === row[rowKey]) : index

function inRows(question: Question, value: AnswerValue): readonly Missing[] {
  const at = { question: question.key, section: question.section }
  const rows = rowsIn(value)
  const cells = rows.flatMap((row, index) =>
    question.columns
      .filter((column) => column.required && isEmptyCell(row, column.key))
      .map((column): Missing => ({
        ...at,
        why: 'row_incomplete',
        row: placeOf(question, row, index),
        column: column.key,
      })),
  )
  const least = question.kind === 'table' ? 0 : (question.least ?? 0)
  return rows.length < least ? [...cells, { ...at, why: 'too_few_rows' }] : cells
}

/** A kept answer is judged as if it were sent again: the rules of the version that is asked now are the ones that count. */
function unfit(question: Question, value: AnswerValue, purposes: readonly Option[]): readonly Missing[] {
  const parsed = parsedAnswer(question, sentAgain(question, value), purposes)
  if (parsed.ok) return []
  const gone = parsed.faults.some((fault) => fault.code === 'unknown_option' || fault.code === 'unknown_municipality')
  return [{ question: question.key, section: question.section, why: gone ? 'unknown_option' : 'out_of_bounds' }]
}

function lackOf(question: Question, answers: Answers, purposes: readonly Option[]): readonly Missing[] {
  const at = { question: question.key, section: question.section }
  const value = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined
  if (value === undefined || isBlank(question, value))
    return isRequired(question, answers) ? [{ ...at, why: 'unanswered' }] : []
  return [...(hasRows(question.kind) ? inRows(question, value) : []), ...unfit(question, value, purposes)]
}

/**
 * What a form still lacks, in the order of its questions. Questions whose condition, or whose section's, does not hold are not asked. `purposes` are the
 * options of the call.
 */
export const missing = (
  form: Pick<Form, 'sections' | 'questions'>,
  answers: Answers,
  purposes: readonly Option[] = [],
): readonly Missing[] =>
  form.questions
    .filter((question) => isAsked(form, question, answers))
    .flatMap((question) => lackOf(question, answers, purposes))
