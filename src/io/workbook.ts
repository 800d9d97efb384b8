import { parentPort, workerData } from 'node:worker_threads'
import { unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { refuse, type Outcome } from '../kit/outcome.ts'
import { bounded, type TableRefusal, type TableRows } from './table.ts'

// A program of its own, run as a thread (table.ts): it is given the bytes of a workbook and answers with the rows of its first sheet.

/** What a workbook may unpack to; a small file that unpacks to more is no budget. */
const largestUnpacked = 16 * 1_048_576
const mostParts = 200

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

async function rowsIn(bytes: Uint8Array): Promise<Outcome<TableRows, TableRefusal>> {
  try {
    const rows = await readSheet(Buffer.from(tamed(bytes)))
    return bounded(rows.map((row) => row.map(cellText)))
  } catch (fault) {
    return refuse(fault instanceof RangeError ? 'table_too_large' : 'not_a_table')
  }
}

parentPort?.postMessage(await rowsIn(workerData))
