import { seenIn } from './drawn-field.ts'

/** The field of a table as it stands here, and as it would be drawn now. */
export type TwoTables = { readonly key: string; readonly field: Element; readonly fresh: Element }

type Seen = [id: string, cells: Record<string, unknown>] | null

const isSeen = (row: unknown): row is Seen =>
  row === null || (Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'object' && row[1] !== null)

/** The rows that a field shows, as its form carries them (seen-rows.ts); undefined where it carries something else. */
function rowsIn(root: Element, key: string): Seen[] | undefined {
  const text = seenIn(root, key)?.value ?? ''
  const read: unknown = text.startsWith('[') ? JSON.parse(text) : undefined
  return Array.isArray(read) && read.every(isSeen) ? read : undefined
}

type Cell = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const cellsIn = (root: Element, key: string, place: number): readonly Cell[] => [
  ...root.querySelectorAll<Cell>(`:is(input, textarea, select)[name^="${CSS.escape(`${key}.${place}.`)}"]`),
]

const columnOf = ({ name }: Cell): string => name.split('.')[2] ?? ''

/** Puts a value into a cell as if it had been drawn there. */
function draw(cell: Cell, value: string): void {
  cell.value = value
  if (cell instanceof HTMLSelectElement) for (const one of cell.options) one.defaultSelected = one.selected
  else cell.defaultValue = value
}

/** The names, ids and references of a row, moved to another place. */
function moved(row: Element, from: string, to: string): Element {
  const copy = document.importNode(row, true)
  for (const one of [copy, ...copy.querySelectorAll('*')])
    for (const { name, value } of one.attributes)
      if (['name', 'id', 'for', 'value', 'aria-describedby'].includes(name) && value.startsWith(from))
        one.setAttribute(name, value.replaceAll(from, to))
  return copy
}

type Tables = TwoTables & { readonly here: Seen[]; readonly there: readonly Seen[] }

/** A row that another has added, drawn behind those that are here. Gives its place. */
function added({ key, field, fresh }: Tables, place: number): number | undefined {
  const count = field.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`${key}.rows`)}"]`)
  const row = cellsIn(fresh, key, place)[0]?.closest('fieldset')
  const last = cellsIn(field, key, Number(count?.value) - 1)[0]?.closest('fieldset')
  if (count === null || !row || !last) return undefined
  const next = Number(count.value)
  last.after(moved(row, `${key}.${place}`, `${key}.${next}`))
  count.value = String(next + 1)
  return next
}

/** The cells of a row as they stand now, in those of its cells that are free. Says whether any is different. */
function taken(
  { key, field, fresh, here }: Tables,
  places: readonly [number, number],
  isFree: (cell: Cell) => boolean,
) {
  const [place, from] = places
  const values = new Map(cellsIn(fresh, key, from).map((cell) => [columnOf(cell), cell.value]))
  const cells = cellsIn(field, key, place).filter((cell) => {
    const value = values.get(columnOf(cell))
    return value !== undefined && value !== cell.value && isFree(cell)
  })
  for (const cell of cells) draw(cell, values.get(columnOf(cell)) ?? '')
  return { columns: cells.map(columnOf), row: here[place] }
}

/** One row of those that stand now. Says whether it brought anything. */
function takenRow(tables: Tables, from: number, isFree: (cell: Cell) => boolean): boolean {
  const { here, there } = tables
  const now = there[from]
  if (!now) return false
  const place = here.findIndex((row) => row?.[0] === now[0])
  if (place < 0) {
    const next = added(tables, from)
    if (next === undefined) return false
    while (here.length < next) here.push(null)
    here[next] = now
    return true
  }
  const { columns, row } = taken(tables, [place, from], isFree)
  for (const column of columns) if (row) row[1][column] = now[1][column]
  return columns.length > 0
}

/**
 * Takes into a table that somebody is in what others keep in its other cells, and their new rows. Gives what the table shows now, from which
 * one writes on; undefined where nothing was taken, or it is no table. A row that another took out stays until one has left the table.
 */
export function takenRows(tables: TwoTables, isFree: (cell: Cell) => boolean): string | undefined {
  const { key, field, fresh } = tables
  const [here, there] = [rowsIn(field, key), rowsIn(fresh, key)]
  if (here === undefined || there === undefined) return undefined
  const both = { ...tables, here, there }
  const brought = there.map((_, from) => takenRow(both, from, isFree))
  return brought.includes(true) ? JSON.stringify(here) : undefined
}
