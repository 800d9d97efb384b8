import { createContext, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Sheet, SheetCell, TakenRow, Taking } from '../kit/sheet.ts'

/** A column as a file needs it. `file`: its value where it is a sum in cents, a number or a day; 'none' leaves it out; else what the cell says. */
export type TakenColumn<Row> = {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  readonly file?:
    | 'none'
    | { readonly kind: 'money' | 'number' | 'day' | 'text'; readonly of: (row: Row) => SheetCell }
    | undefined
}
type TakenTable<Row> = {
  readonly caption: string
  readonly columns: readonly TakenColumn<Row>[]
  readonly rows: readonly Row[]
}

export type Offer = { readonly label: string; readonly href: string }
/** How the tables of a page are taken away: what was asked for, and the links that a table offers. The frame gives it. */
export type Offering = Taking & { readonly offers: (table: string) => readonly Offer[] }

export const OfferingContext = createContext<Offering | null>(null)
/** Where all that a page tells is an example: the word that then stands in a column of its own of every table that is taken. */
export const ExampleContext = createContext<string | null>(null)

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** What a cell says, without its markup: parts that stand apart on the page are parted by a blank. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string') return node
  return renderToStaticMarkup(<>{node}</>)
    .replaceAll(/<svg[^>]*>.*?<\/svg>/gs, '')
    .replaceAll(/<\/?(br|p|li|div|dd|dt)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name] ?? '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}

const cellOf = <Row,>(column: TakenColumn<Row>, row: Row): SheetCell => {
  if (typeof column.file === 'object') return column.file.of(row)
  const text = textOf(column.cell(row))
  return text === '' ? null : text
}

/** The rows of a table as they are shown, as a sheet: sums, numbers and days as such where the column says so, the rest as text. */
export function sheetOfTable<Row>(
  { caption, columns, rows }: TakenTable<Row>,
  example: string | null = null,
): Sheet<TakenRow> {
  const mark = example === null ? [] : [{ head: example, cell: () => example }]
  const taken: readonly TakenColumn<Row>[] = [...columns.filter((column) => column.file !== 'none'), ...mark]
  return {
    name: caption.replaceAll(/[\\/?*:[\]]/g, ' '),
    columns: taken.map((column, at) => ({
      head: column.head,
      kind: typeof column.file === 'object' ? column.file.kind : 'text',
      cell: (row: TakenRow) => row[at] ?? null,
    })),
    rows: rows.map((row) => taken.map((column) => cellOf(column, row))),
  }
}
