import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { csvOf, type Sheet, type TakenRow } from '../kit/sheet.ts'
import { Status } from './status.tsx'
import { Table, type Column } from './table.tsx'
import { ExampleContext, OfferingContext, textOf } from './taking.tsx'

type Row = { readonly name: string; readonly cents: number | null }
const columns: readonly Column<Row>[] = [
  { key: 'tick', head: 'Valitse', cell: () => <input type="checkbox" />, file: 'none' },
  {
    key: 'name',
    head: 'Nimi',
    cell: (row) => (
      <>
        <a href="/x">{row.name}</a>
        <p>&amp; muut</p>
      </>
    ),
  },
  { key: 'sum', head: 'Summa', cell: () => 'sata euroa', file: { kind: 'money', of: (row) => row.cents } },
  { key: 'state', head: 'Tila', cell: () => <Status kind="ok">Valmis</Status> },
]
const rows: readonly Row[] = [
  { name: 'Ähtäri', cents: 12_345 },
  { name: '=HYPERLINK("x")', cents: null },
]

function drawn(asked: string | null, files = true, example: string | null = null) {
  let taken: (() => Sheet<TakenRow>) | undefined
  const offering = {
    asked,
    take: (sheet: () => Sheet<TakenRow>) => {
      taken = sheet
    },
    offers: (id: string) => [{ label: 'Lataa CSV', href: `?table=${id}` }],
  }
  const html = renderToStaticMarkup(
    <OfferingContext value={offering}>
      <ExampleContext value={example}>
        {' '}
        <Table
          id="t"
          caption="Kunnat"
          columns={columns}
          rows={rows}
          keyOf={(row) => row.name}
          empty={null}
          files={files}
        />
      </ExampleContext>
    </OfferingContext>,
  )
  return { html, taken }
}

test('a table is taken as it is shown: sums as numbers, the rest as what it says, no formula, no column of deeds', () => {
  const { taken } = drawn('t')
  expect(taken === undefined ? '' : csvOf(taken())).toBe(
    '\uFEFFNimi,Summa,Tila\r\nÄhtäri & muut,123.45,Valmis\r\n"\'=HYPERLINK(""x"") & muut",,Valmis\r\n',
  )
})
test('where the page tells of an example every row of what is taken says so', () => {
  const { taken } = drawn('t', true, 'esimerkki')
  expect(taken === undefined ? '' : csvOf(taken())).toMatch(
    /Tila,esimerkki\r\n.*Valmis,esimerkki\r\n.*Valmis,esimerkki\r\n$/,
  )
})
test('only the table that was asked for is taken, and one that offers itself', () => {
  expect(drawn('other').taken).toBeUndefined()
  expect(drawn(null).taken).toBeUndefined()
  expect(drawn('t', false).taken).toBeUndefined()
  expect(drawn(null).html).toContain('?table=t')
  expect(drawn(null, false).html).not.toContain('?table=t')
})
test('markup is left out and signs are themselves', () =>
  expect(textOf(<span>a &lt; b &#39;c&#39; {'"d"'}</span>)).toBe(`a < b 'c' "d"`))
