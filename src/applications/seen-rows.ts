import { mostRows, rowKey, type Row } from '../forms/answer.ts'
import { hasRows, type Question } from '../forms/question.ts'
import { placesSent } from '../forms/reading.ts'
import { withoutRow } from '../forms/sent.ts'
import type { Sent } from '../kit/sent.ts'
import { seenName } from './field-name.ts'
import type { SeenRows } from './joined-rows.ts'

const most = mostRows * 4 // those of two people, and what either took out
const largest = 1_000_000 // characters

/** The rows that a page shows, as its form carries them: each with what it is known by, `null` where nothing is written. */
export const writtenRows = (rows: SeenRows): string => JSON.stringify(rows.map((one) => one && [one.id, one.row]))

const isCell = (cell: unknown): cell is string | number => typeof cell === 'string' || typeof cell === 'number'

function rowOf(value: unknown, { kind, columns }: Question): Row | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const names = [...columns.map(({ key }) => key), ...(kind === 'table' ? [rowKey] : [])]
  const cells = new Map<string, unknown>(Object.entries(value))
  return Object.fromEntries(
    names.flatMap((name): [string, string | number][] => {
      const cell = cells.get(name)
      return isCell(cell) ? [[name, cell]] : []
    }),
  )
}

function seenRow(value: unknown, question: Question): SeenRows[number] | undefined {
  if (value === null) return null
  if (!Array.isArray(value)) return undefined
  const [id, cells]: readonly unknown[] = value
  const row = rowOf(cells, question)
  return typeof id === 'string' && /^[a-z0-9_-]{1,60}$/i.test(id) && row !== undefined ? { id, row } : undefined
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The same back out of a form; undefined where it is not that. */
export function rowsSeenIn(text: string, question: Question): SeenRows | undefined {
  const found = text.startsWith('[') && text.length <= largest ? read(text) : undefined
  if (!Array.isArray(found) || found.length > most) return undefined
  const rows = found.map((one: unknown) => seenRow(one, question))
  const ids = rows.flatMap((one) => one?.id ?? [])
  return rows.some((one) => one === undefined) || new Set(ids).size < ids.length
    ? undefined
    : rows.flatMap((one) => (one === undefined ? [] : [one]))
}

/** A row that is taken out by a button of its form: of which question, and in which place it stands. */
export type TakenRow = { readonly question: Question; readonly place: number }

/** The row whose button was pressed. */
export function takenIn(form: Sent, questions: readonly Question[]): TakenRow | undefined {
  const [key = '', place = ''] = form.text('remove').split('.')
  const question = questions.find((one) => one.key === key && one.kind === 'rows')
  return question === undefined || !/^\d{1,3}$/.test(place) ? undefined : { question, place: Number(place) }
}

/** What was typed; where a row is taken out, without it. */
export const sentWithout = (form: Sent, taken: TakenRow | undefined): Sent =>
  taken === undefined ? form : withoutRow(taken.question, form, taken.place)

/** The rows of a question as a form carries them: what its page showed, and the places in which those stand that `parsedAnswer` reads. */
export type SentRows = { readonly question: Question; readonly seen: SeenRows; readonly places: readonly number[] }

function placesOf(question: Question, form: Sent, taken: TakenRow | undefined): readonly number[] {
  const places = placesSent(question, form)
  return taken?.question.key === question.key ? places.filter((place) => place !== taken.place) : places
}

/** What a form says of the questions with rows whose rows it shows; a form that does not say it is taken at its word. */
export const rowsSentIn = (
  form: Sent,
  questions: readonly Question[],
  taken?: TakenRow,
): ReadonlyMap<string, SentRows> =>
  new Map(
    questions.flatMap((question): readonly [string, SentRows][] => {
      const seen = hasRows(question.kind) ? rowsSeenIn(form.text(seenName(question.key)), question) : undefined
      return seen === undefined ? [] : [[question.key, { question, seen, places: placesOf(question, form, taken) }]]
    }),
  )
