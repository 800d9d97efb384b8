import { parse } from 'csv-parse/sync'
import { unzipSync, zipSync } from 'fflate'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { turns } from './turns.ts'

/** The rows of a table as texts, as one reads them on the screen. */
export type TableRows = readonly (readonly string[])[]
export type TableRefusal = 'not_a_table' | 'table_too_large'

const mostRows = 2_000
const mostCells = 60
/** What a workbook may unpack to; a small file that unpacks to more is no budget. */
const largestUnpacked = 16 * 1_048_576
const mostParts = 200

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The mark between cells: tabs when it was copied from a spreadsheet, else the one that the first line has most of. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t'
  const first = text.split('\n', 1)[0] ?? ''
  return first.split(';').length >= first.split(',').length ? ';' : ','
}

const bounded = (rows: TableRows): Outcome<TableRows, TableRefusal> =>
  rows.length > mostRows || rows.some((row) => row.length > mostCells) ? refuse('table_too_large') : done(rows)

/** Empty lines between rows stay, so that the number of a row is the one that its file has. */
function withoutEmptyEnd(rows: string[][]): TableRows {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return rows.slice(0, last + 1)
}

const cellWritten = (text: string) => {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ')
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}

/** Rows as text with tabs between cells; `tableIn` reads the same rows of it. */
export function tableText(rows: TableRows): string {
  const width = Math.max(2, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, i) => cellWritten(row[i] ?? '')).join('\t')).join('\n')
}

/** Rows out of text: copied from a spreadsheet (tabs) or csv with commas or semicolons. Refuses not_a_table, table_too_large. */
export function tableIn(text: string): Outcome<TableRows, TableRefusal> {
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      to: mostRows + 1,
    })
    return bounded(withoutEmptyEnd(rows))
  } catch {
    return refuse('not_a_table')
  }
}

/** A cell of a workbook as text. A number keeps two decimals, as a sum of money has; a formula counts by the value kept with it. */
function cellText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(2)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value : ''
}

/**
 * The same workbook, unpacked within bounds and packed again without compression: what says it is small and unpacks to a thousand times
 * its size never reaches the reader.
 */
function tamed(bytes: Uint8Array): Uint8Array {
  let [parts, unpacked] = [0, 0]
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      parts += 1
      unpacked += originalSize
      if (parts > mostParts || unpacked > largestUnpacked) throw new RangeError('too large')
      return true
    },
  })
  return zipSync(files, { level: 0 })
}

/** A large workbook takes a third of the memory of the server while it is read: several at once could end it. */
const oneAtATime = turns()

async function workbook(bytes: Uint8Array): Promise<Outcome<TableRows, TableRefusal>> {
  const { readSheet } = await import('read-excel-file/node') // loaded when the first workbook comes
  try {
    const rows = await readSheet(Buffer.from(tamed(bytes)))
    return bounded(rows.map((row) => row.map(cellText)))
  } catch (fault) {
    return refuse(fault instanceof RangeError ? 'table_too_large' : 'not_a_table')
  }
}

const startsWide = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xfe

/** The text of a file: UTF-8, else as Excel saves "Unicode text" and, in our countries, csv (Windows-1252). Throws where it is no text. */
function textOf(bytes: Uint8Array): string {
  if (startsWide(bytes)) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes)
  if (bytes.includes(0)) throw new RangeError('no text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Rows out of a file: the first sheet of a workbook (xlsx), else text. Refuses not_a_table, table_too_large. */
export async function tableOf(bytes: Uint8Array): Promise<Outcome<TableRows, TableRefusal>> {
  if (isZip(bytes)) return oneAtATime(() => workbook(bytes))
  try {
    return tableIn(textOf(bytes))
  } catch {
    return refuse('not_a_table')
  }
}
