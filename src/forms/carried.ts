import { dayFrom } from '../kit/dates.ts'
import { rowKey, type Answers, type AnswerValue, type Cell, type Row } from './answer.ts'
import type { Form } from './form.ts'
import { cellKinds, type CellKind, type Kind, type Question } from './question.ts'
import { keysIn, rowsIn } from './typed.ts'

/** Kinds whose answers are kept alike: a line may become a long text, nothing else changes its kind under the same key. */
export const shapeOf = (kind: Kind): Kind => (kind === 'long_text' ? 'text' : kind)

function isCell(kind: CellKind, value: unknown): value is Cell {
  if (value === '') return true
  if (kind === 'number' || kind === 'money') return typeof value === 'number'
  return typeof value === 'string' && (kind !== 'date' || dayFrom(value) === value)
}

function rowIn(question: Question, row: Row): Row | undefined {
  const cells = question.columns.flatMap(({ key, kind }): [string, Cell][] => {
    const cell = Object.hasOwn(row, key) ? row[key] : ''
    return [[key, isCell(kind, cell) ? cell : '']]
  })
  const named: [string, Cell][] = question.kind === 'table' ? [[rowKey, row[rowKey] ?? '']] : []
  return cells.every(([, cell]) => cell === '') ? undefined : Object.fromEntries([...cells, ...named])
}

const rowsOf = (question: Question, value: AnswerValue): readonly Row[] =>
  rowsIn(value).flatMap((row): readonly Row[] => {
    const kept = rowIn(question, row)
    return kept === undefined ? [] : [kept]
  })

type Fit = (question: Question, value: AnswerValue) => AnswerValue | undefined
const keys: Fit = (_question, value) => (Array.isArray(value) ? keysIn(value) : undefined)
const rows: Fit = (question, value) => (Array.isArray(value) ? rowsOf(question, value) : undefined)
const fits: Partial<Record<Kind, Fit>> = {
  rows,
  table: rows,
  choices: keys,
  municipality: keys,
  file: keys,
  iban: (_question, value) => (typeof value === 'string' ? value : undefined),
  declaration: (_question, value) => (typeof value === 'boolean' ? value : undefined),
  yes_no: (_question, value) => (typeof value === 'boolean' || value === '' ? value : undefined),
}

/** An answer as a question may have it; undefined where it was given to a question of another kind. Of rows the known cells remain. */
export function carriedValue(question: Question, value: AnswerValue): AnswerValue | undefined {
  const fit = fits[question.kind]
  if (fit !== undefined) return fit(question, value)
  const kind = cellKinds.find((one) => one === question.kind)
  return kind !== undefined && isCell(kind, value) ? value : undefined
}

/** Answers given to an earlier version of a form, carried over by the keys of the questions to the version that is asked now. */
export const carried = (form: Pick<Form, 'questions'>, answers: Answers): Answers =>
  Object.fromEntries(
    form.questions.flatMap((question): [string, AnswerValue][] => {
      const value = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined
      const kept = value === undefined ? undefined : carriedValue(question, value)
      return kept === undefined ? [] : [[question.key, kept]]
    }),
  )
