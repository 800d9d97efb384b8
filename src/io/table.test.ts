import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { tableIn, tableOf, tableText } from './table.ts'

const utf8 = new TextEncoder()

test('quoted csv keeps what is in its quotes, and a broken line is no fault', () => {
  expect(tableIn('a;"b;c"\nd;e;f')).toEqual({
    ok: true,
    value: [
      ['a', 'b;c'],
      ['d', 'e', 'f'],
    ],
  })
  expect(tableIn('"a\tb')).toMatchObject({ ok: expect.any(Boolean) })
})

test('a paste of thousands of rows is refused as too large', () =>
  expect(tableIn('a\tb\n'.repeat(5_000))).toEqual({ ok: false, refusal: 'table_too_large' }))

test('bytes that are no text and no workbook are no table', async () => {
  expect(await tableOf(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toEqual({ ok: false, refusal: 'not_a_table' })
  expect(await tableOf(zipSync({ 'a.txt': utf8.encode('x') }))).toEqual({ ok: false, refusal: 'not_a_table' })
})

test('a small file that unpacks to a great one is refused before it is read', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1_048_576) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await tableOf(bomb)).toEqual({ ok: false, refusal: 'table_too_large' })
})

const inWorkbook = 'http://schemas.openxmlformats.org'
const related = (kind: string, to: string) =>
  utf8.encode(
    `<Relationships xmlns="${inWorkbook}/package/2006/relationships"><Relationship Id="rId1" Type="${inWorkbook}/officeDocument/2006/relationships/${kind}" Target="${to}"/></Relationships>`,
  )
/** A workbook of one sheet, with the rows as they stand in its XML. */
const workbookOf = (rows: string) =>
  zipSync({
    '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': utf8.encode(
      `<workbook xmlns="${inWorkbook}/spreadsheetml/2006/main" xmlns:r="${inWorkbook}/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': utf8.encode(
      `<worksheet xmlns="${inWorkbook}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  })

test('a workbook that unfolds to more than the server has is refused, and the one that came with it is read', async () => {
  const corner = (at: string, row: number) => `<row r="${row}"><c r="${at}${row}"><v>1</v></c></row>`
  const hostile = workbookOf(corner('A', 1) + corner('XFD', 1_048_576))
  expect(hostile.length).toBeLessThan(2_000)
  const read = await Promise.all([hostile, workbookOf(corner('A', 1))].map(tableOf))
  expect(read).toEqual([
    { ok: false, refusal: 'table_too_large' },
    { ok: true, value: [['1']] },
  ])
})

test('one that lies of its size does not unpack to more than it says', async () => {
  const lying = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1_048_576) })
  const view = new DataView(lying.buffer, lying.byteOffset)
  for (let at = 0; at + 4 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  expect((await tableOf(lying)).ok).toBe(false)
})

test('empty lines between rows keep the rows after them at their number', () =>
  expect(tableIn('a;b\n\nc;d\n;\n')).toEqual({ ok: true, value: [['a', 'b'], [''], ['c', 'd']] }))

test('rows written as text are read again as they were', () => {
  const rows = [
    ['Otsikko', ''],
    ['', ''],
    ['"Yhdessä"', 'a;b,c'],
    ["'=1+1", '1 234,50 €'],
  ]
  expect(tableIn(tableText(rows))).toEqual({ ok: true, value: rows })
})

test('csv as Excel saves it in Finland and Sweden is read, å, ä and ö too', async () => {
  const latin = Uint8Array.from([...'Åbo;Pöytyä'].map((letter) => letter.charCodeAt(0)))
  expect(await tableOf(latin)).toEqual({ ok: true, value: [['Åbo', 'Pöytyä']] })
  const wide = new Uint8Array(Buffer.from('\uFEFFÅbo\tPöytyä', 'utf16le'))
  expect(await tableOf(wide)).toEqual({ ok: true, value: [['Åbo', 'Pöytyä']] })
})
