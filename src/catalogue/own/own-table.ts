import { langs, type Lang } from '../../kit/lang.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { forms, statuses } from '../offer/kinds.ts'
import type { ReadLicence } from '../offer/licensed.ts'
import { offerWords } from '../words/offer.ts'
import {
  ownFields,
  ownSaid,
  type OwnEntry,
  type OwnFault,
  type OwnField,
  type OwnSaid,
  type OwnText,
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
  form: ['mitä se on', 'muoto', 'vad det är', 'form', 'what it is'],
  licence: ['lisenssi', 'licens', 'licence', 'license'],
}
const mayLack: readonly OwnField[] = ['cost', 'form', 'licence']

const bare = (text: string) =>
  text
    .replace(/^\uFEFF|^'/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The column of a field; of a text that in a language, whose head ends in it: 'Nimi (sv)'. */
const columnOf = (head: readonly string[], field: OwnField, lang?: Lang) =>
  head.findIndex((cell) => heads[field].some((one) => bare(cell) === (lang === undefined ? one : `${one} (${lang})`)))

const has = (head: readonly string[], field: OwnField) =>
  columnOf(head, field) >= 0 || langs.some((lang) => columnOf(head, field, lang) >= 0)

type Labels<Key extends string> = (words: (typeof offerWords)[Lang]) => Readonly<Record<Key, string>>

/** A key in the words of any language; what is none stays as it was written, and is refused. */
function keyIn<Key extends string>(text: string, keys: readonly Key[], labels: Labels<Key>): string {
  const word = bare(text)
  return (
    keys.find((key) => key === word || Object.values(offerWords).some((one) => bare(labels(one)[key]) === word)) ?? word
  )
}

/** A column without a language is in that of the page. */
function entryOf(row: readonly string[], head: readonly string[], page: Lang): OwnEntry {
  const cell = (field: OwnField, lang?: Lang) => row[columnOf(head, field, lang)] ?? ''
  const inEach = (field: OwnText) => {
    const of = (lang: Lang) => cell(field, lang) || (lang === page ? cell(field) : '')
    return { fi: of('fi'), sv: of('sv'), en: of('en') }
  }
  return {
    title: inEach('title'),
    summary: inEach('summary'),
    contact: inEach('contact'),
    status: keyIn(cell('status'), statuses, (words) => words.status),
    cost: cell('cost'),
    form: keyIn(cell('form'), forms, (words) => words.form),
    licence: cell('licence'),
  }
}

const isBlank = ({ title, summary, contact, ...rest }: OwnEntry) =>
  [title, summary, contact].flatMap((one) => Object.values(one)).every((text) => text.trim() === '') &&
  Object.values(rest).every((text) => text.trim() === '')

const namedIn = ({ title }: OwnEntry, page: Lang) =>
  [page, ...langs].map((lang) => title[lang].trim()).find((text) => text !== '') ?? ''

/**
 * Reads works from the rows of a spreadsheet: the first row names the columns, in any order and in any of the three languages. Gives the
 * rows that are right and those that are not, each with its number and faults. Refuses wrong_columns where a column is missing (cost, form
 * and licence may be), no_rows where nothing follows. `lang`: in which language a text is whose column names none.
 */
export function readOwnTable(
  rows: Rows,
  { lang, licencesIn }: { readonly lang: Lang; readonly licencesIn: ReadLicence },
): Outcome<OwnTable, 'wrong_columns' | 'no_rows'> {
  const [head = [], ...rest] = rows
  if (ownFields.some((field) => !mayLack.includes(field) && !has(head, field))) return refuse('wrong_columns')
  const read = rest
    .map((row, i) => ({ row: i + 2, entry: entryOf(row, head, lang) }))
    .filter(({ entry }) => !isBlank(entry))
  if (read.length === 0) return refuse('no_rows')
  const judged = read.map(({ row, entry }) => ({ row, title: namedIn(entry, lang), ...ownSaid(entry, { licencesIn }) }))
  return done({
    taken: judged.flatMap((one) => ('said' in one ? [{ row: one.row, said: one.said }] : [])),
    refused: judged.flatMap((one) => ('faults' in one ? [{ row: one.row, title: one.title, faults: one.faults }] : [])),
  })
}
