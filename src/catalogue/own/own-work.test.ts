import { describe, expect, test } from 'vitest'
import { readOwnTable } from './own-table.ts'
import { nothingEntered, ownSaid, type OwnEntry } from './own-work.ts'
import { slugOf } from './slug.ts'

const whole: OwnEntry = {
  title: 'Kotihoidon reitit',
  summary: 'Reitit suunnitellaan koneella.',
  status: 'in_use',
  cost: '12 500,50 €',
  contact: 'kotihoidon esihenkilö',
}
const codes = (entry: Partial<OwnEntry>) => {
  const judged = ownSaid({ ...whole, ...entry })
  return 'faults' in judged ? judged.faults.map((one) => one.code) : []
}

describe('a work in five fields', () => {
  test('is understood, with its cost in cents', () => {
    expect(ownSaid(whole)).toMatchObject({ said: { costCents: 1_250_050, status: 'in_use' } })
  })
  test('may keep its cost to itself, and says all that is missing at once', () => {
    expect(codes({ cost: ' ' })).toEqual([])
    expect(codes(nothingEntered)).toEqual(['title_missing', 'summary_missing', 'status_missing', 'contact_missing'])
  })
  test.each([
    [{ cost: 'paljon' }, 'cost_wrong'],
    [{ cost: '-3' }, 'cost_wrong'],
    [{ status: 'ready' }, 'status_missing'],
    [{ title: 'x'.repeat(201) }, 'title_long'],
    [{ summary: 'x'.repeat(2_001) }, 'summary_long'],
    [{ contact: 'x'.repeat(201) }, 'contact_long'],
    [{ contact: 'it@example.org' }, 'contact_personal'],
    [{ contact: 'puh. 040 123 4567' }, 'contact_personal'],
  ] as const)('%o is refused as %s', (entry, code) => {
    expect(codes(entry)).toEqual([code])
  })
})

describe('a spreadsheet of works', () => {
  const head = ['Läge', 'Namn', 'Vad den löser', 'Vem man kan fråga', 'Kostnad', 'Annat']
  test('is read by the names of its columns, in any order and language; rows in any words of a status', () => {
    const rows = [head, ['används', 'Rutter', 'Hemvården', 'förman', '1 000', 'x'], ['in use', 'B', 'C', 'D', '', '']]
    const read = readOwnTable(rows)
    expect(read.ok && read.value.taken.map((one) => [one.row, one.said.status, one.said.costCents])).toEqual([
      [2, 'in_use', 100_000],
      [3, 'in_use', null],
    ])
  })
  test('tells of each row that is wrong, by its number, with everything that is wrong', () => {
    const read = readOwnTable([
      head,
      ['klar', '', 'x', 'a@b.fi', 'mycket'],
      ['', '', '', '', ''],
      ['görs', 'A', 'B', 'C', ''],
    ])
    expect(read).toMatchObject({ ok: true, value: { taken: [{ row: 4 }], refused: [{ row: 2 }] } })
    expect(read.ok && read.value.refused[0]?.faults.map((one) => one.code)).toEqual([
      'title_missing',
      'status_missing',
      'cost_wrong',
      'contact_personal',
    ])
  })
  test('without its columns or without rows is refused', () => {
    expect(
      readOwnTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toEqual({ ok: false, refusal: 'wrong_columns' })
    expect(readOwnTable([])).toEqual({ ok: false, refusal: 'wrong_columns' })
    expect(readOwnTable([head])).toEqual({ ok: false, refusal: 'no_rows' })
  })
})

test('the address of a work is its title in plain letters and the end of its id', () => {
  expect(slugOf('Äänestys & Öljyt – kaikille!', '0199f000-0000-7000-8000-0000000abcde')).toBe(
    'aanestys-oljyt-kaikille-0abcde',
  )
  expect(slugOf('💡', '0199f000-0000-7000-8000-000000000001')).toBe('work-000001')
})
