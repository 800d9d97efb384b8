import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nothingDrawn } from './drawn.tsx'
import { Table, type Column, type TableProps } from './table.tsx'

type Row = { id: string; name: string; sum: number }
const rows: readonly Row[] = [
  { id: '1', name: 'Turku <b>', sum: 2 },
  { id: '2', name: 'Oulu', sum: 1 },
]
const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Coordinator', cell: (row) => row.name, foot: 'Two projects' },
  {
    key: 'sum',
    head: 'Granted',
    cell: (row) => row.sum,
    end: true,
    sort: { href: '?sort=sum', now: 'descending' },
    foot: 3,
  },
]
const base: TableProps<Row> = {
  id: 'grants',
  caption: 'Grants',
  columns,
  rows,
  keyOf: (row) => row.id,
  empty: <p>None yet</p>,
}
const html = (more: Partial<TableProps<Row>> = {}) => renderToStaticMarkup(<Table {...base} {...more} />)

describe('a table', () => {
  test('has a caption and names each row by its first column', () => {
    expect(html()).toContain('<span>Grants</span></caption>')
    expect(html()).toContain('<th scope="row" role="rowheader">Oulu</th>')
  })

  test('sorts by a link and says how it is sorted', () => {
    expect(html()).toContain(
      '<th scope="col" role="columnheader" class="n" aria-sort="descending"><a href="?sort=sum">Granted</a></th>',
    )
    expect(html()).toContain('<th scope="col" role="columnheader">Coordinator</th>')
  })

  test('drawn once, is what it would be otherwise, and is drawn anew for new rows and another language', () => {
    const drawn = nothingDrawn()
    let cells = 0
    const counted = columns.map((column) => ({ ...column, cell: (row: Row) => [column.cell(row), cells++][0] }))
    const once = (as: string, shown = rows) => html({ columns: counted, rows: shown, drawn: { drawn, as } })
    expect(once('fi')).toBe(html())
    expect(once('fi', [...rows].reverse())).toBe(html({ rows: [...rows].reverse() }))
    expect(cells).toBe(4)
    once('sv')
    expect(cells).toBe(8)
    const another = [{ id: '1', name: 'Åbo & "co"', sum: 3 }]
    expect(once('fi', another)).toBe(html({ rows: another }))
  })

  test('escapes what stands in its cells', () => expect(html()).toContain('Turku &lt;b&gt;'))

  test('has its sums at the foot', () => {
    expect(html()).toContain('<tfoot role="rowgroup"><tr role="row"><th scope="row" role="rowheader">Two projects</th>')
    expect(html({ columns: columns.map((column) => ({ ...column, foot: undefined })) })).not.toContain('tfoot')
  })

  test('becomes cards on a phone, with the head before each value', () => {
    expect(html()).toContain('class="data cards"')
    expect(html()).toContain('<td role="cell" class="n" data-label="Granted">2</td>')
  })

  test('that is wide scrolls in a box of its own, reached by keyboard', () => {
    const text = html({ wide: true })
    expect(text).toContain('<div class="scroll" role="region" aria-labelledby="grants-caption" tabindex="0">')
    expect(text).not.toContain('cards')
  })

  test('without rows says what to do instead', () => {
    expect(html({ rows: [] })).toBe('<p>None yet</p>')
  })

  test('offers its rows as files', () => {
    expect(html({ exports: [{ label: 'csv', href: '/x.csv' }] })).toMatch(
      /<a class="find" href="\/x.csv" download=""><svg.*<\/svg>csv<\/a>/,
    )
  })

  test('draws a line before the row that asks for it', () => {
    const text = html({ before: (row) => (row.id === '2' ? 'Cut line' : null) })
    expect(text).toContain(
      '<tr class="cut" role="row"><td role="cell" colSpan="2"><div>Cut line</div></td></tr><tr role="row"><th scope="row" role="rowheader">Oulu',
    )
    expect(text.match(/class="cut"/g)).toHaveLength(1)
  })

  test('names a row by another column where it is told to', () => {
    expect(html({ rowHead: 'sum' })).toContain('<th scope="row" role="rowheader" class="n">1</th>')
  })

  test('makes a row quiet or tinted', () => {
    expect(html({ rowClass: (row) => (row.id === '1' ? 'mine' : undefined) })).toContain('<tr role="row" class="mine">')
  })
})
