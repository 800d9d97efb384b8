import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { statuses, type Status } from '../offer/kinds.ts'
import { offerWords } from '../words/offer.ts'
import {
  nothingEntered,
  ownFields,
  ownSaid,
  type OwnEntry,
  type OwnFault,
  type OwnField,
  type OwnSaid,
} from './own-work.ts'

type Rows = readonly (readonly string[])[]

/** A row that was not taken: its number in the table, counted as a person does, and everything that is wrong with it. */
export type RefusedOwnRow = { readonly row: number; readonly title: string; readonly faults: readonly OwnFault[] }
export type OwnTable = {
  readonly taken: readonly { readonly row: number; readonly said: OwnSaid }[]
  readonly refused: readonly RefusedOwnRow[]
}

/** What the head of a column can say, in the words of every language and in the code's. */
export const heads: Readonly<Record<OwnField, readonly string[]>> = {
  title: ['nimi', 'namn', 'title', 'name'],
  summary: ['mitä se ratkaisee', 'kuvaus', 'vad den löser', 'beskrivning', 'what it solves', 'summary', 'description'],
  status: ['tila', 'läge', 'status'],
  cost: ['kustannus', 'kostnad', 'cost'],
  contact: ['keneltä kysyä', 'yhteyshenkilön rooli', 'vem man kan fråga', 'kontaktroll', 'whom to ask', 'contact'],
}

const bare = (text: string) =>
  text
    .replace(/^\uFEFF|^'/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const columnsOf = (row: readonly string[]): ReadonlyMap<OwnField, number> =>
  new Map(
    ownFields.flatMap((field) => {
      const at = row.findIndex((cell) => heads[field].includes(bare(cell)))
      return at < 0 ? [] : [[field, at] as const]
    }),
  )

/** A status in the words of any language; what is none stays as it was written, and is refused. */
const statusIn = (text: string): string => {
  const word = bare(text)
  const isCalled = (status: Status) =>
    status === word || Object.values(offerWords).some((words) => words.status[status] === word)
  return statuses.find(isCalled) ?? word
}

const entryOf = (row: readonly string[], columns: ReadonlyMap<OwnField, number>): OwnEntry => {
  const cell = (field: OwnField) => row[columns.get(field) ?? -1] ?? ''
  const typed = Object.fromEntries(ownFields.map((field) => [field, cell(field)]))
  return { ...nothingEntered, ...typed, status: statusIn(cell('status')) }
}

/**
 * Reads works from the rows of a spreadsheet: the first row names the columns, in any order and in any of the three languages. Gives the
 * rows that are right and those that are not, each with its number and faults. Refuses wrong_columns where a column is missing (the cost
 * may be), no_rows where nothing follows.
 */
export function readOwnTable(rows: Rows): Outcome<OwnTable, 'wrong_columns' | 'no_rows'> {
  const [head = [], ...rest] = rows
  const columns = columnsOf(head)
  if (ownFields.some((field) => field !== 'cost' && !columns.has(field))) return refuse('wrong_columns')
  const read = rest
    .map((row, i) => ({ row: i + 2, entry: entryOf(row, columns) }))
    .filter(({ entry }) => Object.values(entry).some((text) => text.trim() !== ''))
  if (read.length === 0) return refuse('no_rows')
  const judged = read.map(({ row, entry }) => ({ row, title: entry.title.trim(), ...ownSaid(entry) }))
  return done({
    taken: judged.flatMap((one) => ('said' in one ? [{ row: one.row, said: one.said }] : [])),
    refused: judged.flatMap((one) => ('faults' in one ? [{ row: one.row, title: one.title, faults: one.faults }] : [])),
  })
}
