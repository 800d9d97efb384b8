import type { Context } from 'hono'
import type { Cell } from 'write-excel-file/node'
import { csvOf, harmless, type Sheet, type SheetCell, type SheetColumn } from '../kit/sheet.ts'

function cellOf(value: SheetCell, kind: SheetColumn<never>['kind']): Cell {
  if (value === null) return null
  if (kind === 'money' && typeof value === 'number') return { value: value / 100, type: Number, format: '#,##0.00' }
  if (kind === 'day' && typeof value === 'string')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return typeof value === 'number' ? { value, type: Number } : { value: harmless(value), type: String }
}

/** The same rows as a workbook: sums are numbers, days are days, texts never formulas. The writer is loaded when it is first asked for. */
export async function xlsxOf<Row>({ name, columns, rows }: Sheet<Row>): Promise<Uint8Array<ArrayBuffer>> {
  const heads = columns.map((column): Cell => ({ value: column.head, type: String, fontWeight: 'bold' }))
  const cells = rows.map((row) => columns.map((column) => cellOf(column.cell(row), column.kind)))
  const options = {
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: column.width ?? 18 })),
  }
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return new Uint8Array(await writeXlsxFile([heads, ...cells], options).toBuffer())
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Answers with rows to take away, as a file of the name given. */
export async function sheetFile<Row>(
  c: Context,
  kind: 'csv' | 'xlsx',
  file: string,
  sheet: Sheet<Row>,
): Promise<Response> {
  const headers = { 'content-type': types[kind], 'content-disposition': `attachment; filename="${file}.${kind}"` }
  return kind === 'csv' ? c.body(csvOf(sheet), 200, headers) : c.body(await xlsxOf(sheet), 200, headers)
}
