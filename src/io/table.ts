import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { parse } from 'csv-parse/sync'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { turns } from './turns.ts'

/** The rows of a table as texts, as one reads them on the screen. */
export type TableRows = readonly (readonly string[])[]
export type TableRefusal = 'not_a_table' | 'table_too_large'

const mostRows = 2_000
const mostCells = 60

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The mark between cells: tabs when it was copied from a spreadsheet, else the one that the first line has most of. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t'
  const first = text.split('\n', 1)[0] ?? ''
  return first.split(';').length >= first.split(',').length ? ';' : ','
}

/** The rows, where they are no more than a table may have. Refuses table_too_large. */
export const bounded = (rows: TableRows): Outcome<TableRows, TableRefusal> =>
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

/** What reads a workbook, as a program of its own: the source, or what the build made of it beside the server. */
const reader = new URL(`./workbook${path.extname(import.meta.url)}`, import.meta.url)
const longestReading = 30_000 // milliseconds

/**
 * What says it is small may still unfold to more than the server has: a workbook is read by a thread with a limit of its own, which ends
 * without the server, and one after another, so that several at once take no more than one.
 */
const oneAtATime = turns()

const isTooMuch = (fault: unknown) =>
  fault instanceof Error &&
  (fault.name === 'AbortError' || ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'))

async function workbook(bytes: Uint8Array): Promise<Outcome<TableRows, TableRefusal>> {
  const thread = new Worker(reader, { workerData: bytes, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 64 } })
  thread.on('error', () => {}) // also once nobody waits for it any more
  try {
    const read: Outcome<TableRows, TableRefusal>[] = await once(thread, 'message', {
      signal: AbortSignal.timeout(longestReading),
    })
    return read[0] ?? refuse('not_a_table')
  } catch (fault) {
    if (isTooMuch(fault)) return refuse('table_too_large')
    throw fault
  } finally {
    await thread.terminate()
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
