import type { Cents } from './money.ts'

/** What stands in a cell. Null: not known, an empty cell; never nought. */
export type SheetCell = string | number | null
export type SheetColumn<Row> = {
  readonly head: string
  readonly cell: (row: Row) => SheetCell
  /** Money comes in cents and is written in euros; a day comes as 'YYYY-MM-DD'. Text where nothing is said. */
  readonly kind?: 'text' | 'number' | 'money' | 'day' | undefined
  /** Width in letters, for programs that show it. */
  readonly width?: number | undefined
}

/** Rows to take away, as csv or xlsx: the same columns for both. */
export type Sheet<Row> = {
  readonly name: string
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A text that a spreadsheet would run as a formula is made a text again by an apostrophe (OWASP: CSV injection). */
export const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text)

const euros = (cents: Cents) => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2))
const quoted = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function written(value: SheetCell, kind: SheetColumn<never>['kind']): string {
  if (value === null) return ''
  if (typeof value === 'number') return kind === 'money' ? euros(value) : String(value)
  return quoted(harmless(value))
}

/** Rows as csv (RFC 4180: commas, CRLF), with the mark that tells spreadsheets that it is UTF-8. */
export function csvOf<Row>({ columns, rows }: Sheet<Row>): string {
  const lines = rows.map((row) => columns.map((column) => written(column.cell(row), column.kind)).join(','))
  return `\uFEFF${[columns.map((column) => quoted(column.head)).join(','), ...lines].join('\r\n')}\r\n`
}

/** A row of a table as it was shown on a page. */
export type TakenRow = readonly SheetCell[]

/**
 * A page asked for as a file: which of its tables, null where the page itself is asked for; and where a table leaves itself. Who may
 * see the page may take its rows, because it is the same page.
 */
export type Taking = { readonly asked: string | null; readonly take: (sheet: () => Sheet<TakenRow>) => void }
