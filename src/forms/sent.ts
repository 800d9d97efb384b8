import { cellName, placeName, rowCountName, rowKey, type AnswerValue, type Row, type Sent } from './answer.ts'
import { hasRows, optionsOf, type Question } from './question.ts'
import { keysIn, rowsIn, typedOf } from './typed.ts'

/** What was typed, with one row taken out: the rows after it move up. */
export function withoutRow(question: Question, sent: Sent, gone: number): Sent {
  const moved = (name: string): string => {
    const [key, row, column] = name.split('.')
    if (key !== question.key || row === undefined || column === undefined || Number(row) < gone) return name
    return cellName(question.key, Number(row) + 1, column)
  }
  const count = Math.max(0, Number(sent.text(rowCountName(question.key))) - 1)
  return {
    text: (name) => (name === rowCountName(question.key) ? String(count) : sent.text(moved(name))),
    all: (name) => sent.all(moved(name)),
  }
}

/** The kept rows in the order in which a page draws them: those of a table stand where the form has them. */
export function rowsShown(question: Question, value: AnswerValue | undefined): readonly (Row | undefined)[] {
  const rows = rowsIn(value)
  if (question.kind !== 'table') return rows
  return optionsOf(question).map((option) => rows.find((row) => row[rowKey] === option.key))
}

const cellsOf = (question: Question, value: AnswerValue): readonly [string, readonly string[]][] =>
  rowsShown(question, value).flatMap((row, index) =>
    question.columns.map((column): [string, readonly string[]] => [
      cellName(question.key, index, column.key),
      [row !== undefined && Object.hasOwn(row, column.key) ? typedOf(column.kind, row[column.key], 'fi') : ''],
    ]),
  )

function fieldsOf(question: Question, value: AnswerValue): readonly [string, readonly string[]][] {
  if (hasRows(question.kind))
    return [[rowCountName(question.key), [String(rowsIn(value).length)]], ...cellsOf(question, value)]
  if (question.kind === 'municipality') {
    const codes = keysIn(value)
    const places = codes.map((code, row): [string, readonly string[]] => [placeName(question.key, row), [code]])
    return [[rowCountName(question.key), [String(codes.length)]], ...places]
  }
  return [[question.key, Array.isArray(value) ? keysIn(value) : [typedOf(question.kind, value, 'fi')]]]
}

/** A kept answer as its page would send it again, unchanged. */
export function sentAgain(question: Question, value: AnswerValue): Sent {
  const fields = new Map(fieldsOf(question, value))
  return { all: (name) => fields.get(name) ?? [], text: (name) => (fields.get(name) ?? []).at(-1) ?? '' }
}
