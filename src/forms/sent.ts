import { cellName, rowCountName, type Sent } from './answer.ts'
import type { Question } from './question.ts'

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
