import { columns, type Column } from './head-words.ts'
import { columnsOf, isTotal } from './heads.ts'
import type { RowFault } from './fault.ts'
import { isTwice, rowSaid, type Ground, type SaidRow, type WrittenRow } from './row.ts'

type Rows = readonly (readonly string[])[]

export type RefusedRow = WrittenRow & { readonly faults: readonly RowFault[] }
export type RoundTable = {
  readonly said: readonly SaidRow[]
  readonly refused: readonly RefusedRow[]
  /** Heads of columns that were not read. */
  readonly unread: readonly string[]
  /** Numbers of rows that sum up others. */
  readonly totals: readonly number[]
}
/** Why a table cannot be read: which columns it lacks and what its heads say. */
export type TableFault = {
  readonly code: 'columns_missing' | 'no_rows'
  readonly missing: readonly Column[]
  readonly heads: readonly string[]
}

/** Lines that may stand over the heads: a title, a date, an empty one. */
const mostOver = 15

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '')

/** The row of the heads: the one of the first rows that names most columns. */
function headIn(rows: Rows): number {
  const named = rows.slice(0, mostOver).map((row) => columnsOf(row).size)
  const most = Math.max(...named)
  return most > 0 ? named.indexOf(most) : rows.findIndex((row) => !isEmpty(row))
}

function written(cells: readonly string[], at: ReadonlyMap<Column, number>, round: string): WrittenRow['cells'] {
  const cell = (column: Column) => cells[at.get(column) ?? -1] ?? ''
  return {
    round: cell('round').trim() === '' ? round : cell('round'),
    coordinator: cell('coordinator'),
    partners: cell('partners'),
    title: cell('title'),
    sum: cell('sum'),
    outcome: cell('outcome'),
    decided: cell('decided'),
    from: cell('from'),
    to: cell('to'),
    number: cell('number'),
  }
}

/** Rows that tell of an application for the second time are refused, with the number of the first. */
function once(judged: readonly { row: WrittenRow; said: SaidRow | readonly RowFault[] }[]) {
  const said: SaidRow[] = []
  const refused: RefusedRow[] = []
  for (const one of judged) {
    if (!('row' in one.said)) refused.push({ ...one.row, faults: one.said })
    else {
      const now = one.said
      const first = said.find((before) => isTwice(before, now))
      if (first === undefined) said.push(now)
      else refused.push({ ...one.row, faults: [{ column: 'title', code: 'twice', about: String(first.row) }] })
    }
  }
  return { said, refused }
}

/**
 * Reads a table of earlier rounds. The heads may stand under other lines, in any order and in Finnish, Swedish or English; all but the
 * coordinator may be missing, the round only where `round` says it for all rows. Gives the rows that are right and those that are not.
 */
export function readRoundTable(rows: Rows, round: string, ground: Ground): RoundTable | TableFault {
  const head = headIn(rows)
  const heads = rows[head] ?? []
  const at = columnsOf(heads)
  const needed: readonly Column[] = round.trim() === '' ? ['round', 'coordinator'] : ['coordinator']
  const missing = needed.filter((column) => !at.has(column))
  const told = heads.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (missing.length > 0) return { code: 'columns_missing', missing, heads: told }
  const below = rows
    .map((cells, i) => ({ row: i + 1, cells }))
    .slice(head + 1)
    .filter(({ cells }) => !isEmpty(cells))
  const totals = below.filter(({ cells }) => isTotal(cells))
  const kept = below.filter((one) => !totals.includes(one))
  if (kept.length === 0) return { code: 'no_rows', missing: [], heads: told }
  const judged = kept
    .map(({ row, cells }) => ({ row, cells: written(cells, at, round) }))
    .map((row) => ({ row, said: rowSaid(row, ground) }))
  const read = columns.map((column) => at.get(column))
  return {
    ...once(judged),
    unread: heads.filter((cell, i) => cell.trim() !== '' && !read.includes(i)),
    totals: totals.map((one) => one.row),
  }
}
