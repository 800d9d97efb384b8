import { expect, test } from 'vitest'
import { csvOf, harmless } from './sheet.ts'

const columns = [
  { head: 'Nimi', cell: (row: readonly [string, number | null]) => row[0] },
  { head: 'Euroa, enintään', cell: (row: readonly [string, number | null]) => row[1], kind: 'money' as const },
]

test('a sheet is commas, CRLF and a mark for UTF-8, and cents become euros', () => {
  expect(
    csvOf({
      name: 'x',
      columns,
      rows: [
        ['Ähtäri', 44_700_000],
        ['Soini', 123_450],
      ],
    }),
  ).toBe('\uFEFFNimi,"Euroa, enintään"\r\nÄhtäri,447000\r\nSoini,1234.50\r\n')
})

test('what is not known is an empty cell, not nought', () => {
  expect(csvOf({ name: 'x', columns, rows: [['Hollola', null]] })).toContain('Hollola,\r\n')
})

test('a text with quotes, commas or lines stays one cell', () => {
  expect(csvOf({ name: 'x', columns, rows: [['a "b", c\nd', 0]] })).toContain('"a ""b"", c\nd",0')
})

test.each(['=1+1', '+358', '-2', '@SUM(A1)', '\t=1', ' =cmd', '＝1'])('%s is a text, not a formula', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})

test('an ordinary text stays as it is', () => {
  expect(harmless('Kunta – 3D-malli = hyvä')).toBe('Kunta – 3D-malli = hyvä')
})

test('a formula that somebody typed leaves as a text', () => {
  expect(csvOf({ name: 'x', columns, rows: [['=HYPERLINK("x")', 1]] })).toContain(`"'=HYPERLINK(""x"")",0.01`)
})
