import { writtenDay } from '../kit/dates.ts'
import { writtenIban } from '../kit/iban.ts'
import type { Lang } from '../kit/lang.ts'
import { typedEuros } from '../kit/money.ts'
import type { AnswerValue, Row, Sent } from './answer.ts'
import type { CellKind, Kind, Question } from './question.ts'
import { rowsSent } from './reading.ts'

const typedNumber = (kind: Kind | CellKind, value: number, lang: Lang): string => {
  if (kind === 'money') return typedEuros(value)
  return lang === 'en' ? String(value) : String(value).replace('.', ',')
}

function typedText(kind: Kind | CellKind, value: string): string {
  if (kind === 'iban') return writtenIban(value)
  return kind === 'date' && value !== '' ? writtenDay(value, 'fi') : value
}

/** An answer as a person would type it: what a field shows again. A day is written the Finnish way, which every language reads back. */
export function typedOf(kind: Kind | CellKind, value: AnswerValue | undefined, lang: Lang): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return typedText(kind, value)
  return typeof value === 'number' ? typedNumber(kind, value, lang) : ''
}

/** The rows of an answer; none where it has no rows. */
export const rowsIn = (value: AnswerValue | undefined): readonly Row[] =>
  Array.isArray(value) ? value.flatMap((row: string | Row) => (typeof row === 'object' ? [row] : [])) : []

/** The chosen keys of an answer; none where it has none. */
export const keysIn = (value: AnswerValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.flatMap((key: string | Row) => (typeof key === 'string' ? [key] : [])) : []

/** How many rows are drawn: those typed or kept, at least as many as are asked for, and the ones just added. */
export function rowsDrawn(
  question: Question,
  value: AnswerValue | undefined,
  sent: Sent | undefined,
  added: number,
): number {
  const there = sent === undefined ? rowsIn(value).length : rowsSent(question, sent)
  return Math.max(there + added, question.least ?? 1)
}
