import { describe, expect, test } from 'vitest'
import { licencesIn } from '../../io/licences.ts'
import { wordsOf } from '../../kit/words.ts'
import { readOwnTable } from './own-table.ts'
import { nothingEntered, ownSaid, type OwnEntry } from './own-work.ts'
import { slugOf } from './slug.ts'

const fi = (text: string) => ({ fi: text, sv: '', en: '' })
const whole: OwnEntry = {
  title: fi('Kotihoidon reitit'),
  summary: fi('Reitit suunnitellaan koneella.'),
  status: 'in_use',
  cost: '12 500,50 €',
  contact: fi('kotihoidon esihenkilö'),
  form: '',
  licence: '',
}
const codes = (entry: Partial<OwnEntry>) => {
  const judged = ownSaid({ ...whole, ...entry }, { licencesIn })
  return 'faults' in judged ? judged.faults.map((one) => one.code) : []
}

describe('a work without a grant', () => {
  test('is understood, with its cost in cents', () => {
    expect(ownSaid(whole, { licencesIn })).toMatchObject({ said: { costCents: 1_250_050, status: 'in_use' } })
  })
  test('is told in one language or in several, one being enough', () => {
    const judged = ownSaid({ ...whole, title: { fi: '', sv: 'Hemvårdens rutter', en: '' } }, { licencesIn })
    expect(judged).toMatchObject({ said: { title: wordsOf({ sv: 'Hemvårdens rutter' }) } })
  })
  test('has the form and the licence by which others take it into use; a licence that stood there stays as it was read', () => {
    const before = { licence: 'MIT (koodi)', licenceRead: 'page' as const, licences: ['MIT'] }
    expect(ownSaid({ ...whole, form: 'training', licence: 'CC-BY-4.0' }, { licencesIn })).toMatchObject({
      said: { form: 'training', licence: 'CC-BY-4.0', licences: ['CC-BY-4.0'], licenceRead: 'owner' },
    })
    expect(ownSaid({ ...whole, licence: 'MIT (koodi)' }, { licencesIn, before })).toMatchObject({ said: before })
  })
  test('may keep its cost to itself, and says all that is missing at once', () => {
    expect(codes({ cost: ' ' })).toEqual([])
    expect(codes(nothingEntered)).toEqual(['title_missing', 'summary_missing', 'status_missing', 'contact_missing'])
  })
  test.each([
    [{ cost: 'paljon' }, 'cost_wrong'],
    [{ cost: '-3' }, 'cost_wrong'],
    [{ status: 'ready' }, 'status_missing'],
    [{ title: fi('x'.repeat(201)) }, 'title_long'],
    [{ summary: fi('x'.repeat(2_001)) }, 'summary_long'],
    [{ contact: fi('x'.repeat(201)) }, 'contact_long'],
    [{ contact: { ...fi('tietohallinto'), sv: 'it@example.org' } }, 'contact_personal'],
    [{ contact: fi('puh. 040 123 4567') }, 'contact_personal'],
    [{ form: 'gadget' }, 'form_unknown'],
    [{ licence: 'ihan vapaa' }, 'licence_unknown'],
  ] as const)('%o is refused as %s', (entry, code) => {
    expect(codes(entry)).toEqual([code])
  })
})

const swedish = { lang: 'sv' as const, licencesIn }

describe('a spreadsheet of works', () => {
  const head = ['Läge', 'Namn', 'Vad den löser', 'Vem man kan fråga', 'Kostnad', 'Annat']
  test('is read by the names of its columns, in any order and language; rows in any words of a status', () => {
    const rows = [head, ['används', 'Rutter', 'Hemvården', 'förman', '1 000', 'x'], ['in use', 'B', 'C', 'D', '', '']]
    const read = readOwnTable(rows, swedish)
    expect(read.ok && read.value.taken.map((one) => [one.row, one.said.status, one.said.costCents])).toEqual([
      [2, 'in_use', 100_000],
      [3, 'in_use', null],
    ])
  })
  test('may say what it is, its licence, and its texts in another language too', () => {
    const rows = [
      [...head, 'Vad det är', 'Licens', 'Namn (fi)'],
      ['används', 'Rutter', 'Hemvården', 'förman', '', '', 'utbildning', 'CC0-1.0', 'Reitit'],
    ]
    const read = readOwnTable(rows, swedish)
    expect(read).toMatchObject({
      ok: true,
      value: {
        taken: [{ said: { form: 'training', licence: 'CC0-1.0', title: wordsOf({ fi: 'Reitit', sv: 'Rutter' }) } }],
      },
    })
  })
  test('tells of each row that is wrong, by its number, with everything that is wrong', () => {
    const read = readOwnTable(
      [head, ['klar', '', 'x', 'a@b.fi', 'mycket'], ['', '', '', '', ''], ['görs', 'A', 'B', 'C', '']],
      swedish,
    )
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
      readOwnTable(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        swedish,
      ),
    ).toEqual({ ok: false, refusal: 'wrong_columns' })
    expect(readOwnTable([], swedish)).toEqual({ ok: false, refusal: 'wrong_columns' })
    expect(readOwnTable([head], swedish)).toEqual({ ok: false, refusal: 'no_rows' })
  })
})

test('the address of a work is its title in plain letters and the end of its id', () => {
  expect(slugOf('Äänestys & Öljyt – kaikille!', '0199f000-0000-7000-8000-0000000abcde')).toBe(
    'aanestys-oljyt-kaikille-0abcde',
  )
  expect(slugOf('💡', '0199f000-0000-7000-8000-000000000001')).toBe('work-000001')
})
