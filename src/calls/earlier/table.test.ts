import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../kit/words.ts'
import { nameBook, type Nameable } from './coordinator.ts'
import { outcomeOf } from './known.ts'
import type { KnownRound } from './round.ts'
import type { Ground } from './row.ts'
import { readRoundTable } from './table.ts'

const names = { genitiveFi: null, locativeFi: null, nameWithKindSv: null }
const unsaid = { ...names, businessId: null, validTo: null, mergedInto: null }
const municipality = (code: string, fi: string, sv: string, more: Partial<Nameable> = {}): Nameable => ({
  ...unsaid,
  id: code,
  kind: 'municipality',
  name: wordsOf({ fi, sv }),
  code,
  ...more,
})
const organisations: readonly Nameable[] = [
  municipality('091', 'Helsinki', 'Helsingfors', { genitiveFi: 'Helsingin', nameWithKindSv: 'Helsingfors stad' }),
  municipality('499', 'Mustasaari', 'Korsholm', { genitiveFi: 'Mustasaaren' }),
  municipality('738', 'Sauvo', 'Sagu'),
  municipality('783', 'Säkylä', 'Säkylä'),
  municipality('319', 'Köyliö', 'Kjulo', { validTo: '2016-01-01', mergedInto: wordsOf({ fi: 'Säkylä' }) }),
  {
    ...unsaid,
    id: 'tre',
    kind: 'joint_authority',
    name: wordsOf({ fi: 'Tampereen kaupunkiseudun kuntayhtymä', sv: 'Samkommunen för Tammerfors stadsregion' }),
    code: null,
  },
]
const call = { id: 'c', slug: '2022', state: 'archived' as const, authorityId: 'ours' }
const round = (key: string, year: number, more: Partial<KnownRound> = {}): KnownRound => ({
  key,
  year,
  names: [wordsOf({ fi: `Kierros ${key}` })],
  call: { ...call, id: key, slug: key },
  ...more,
})
const rounds = [
  round('2022', 2022),
  round('2019-data', 2019),
  round('2019-joint', 2019),
  round('muiden', 2010, { call: { ...call, slug: 'muiden', authorityId: 'theirs' } }),
  round('avoin', 2026, { call: { ...call, slug: 'avoin', state: 'published' } }),
]
const ground: Ground = { book: nameBook(organisations), rounds, authorityId: 'ours', lang: 'fi', covers: 'granted' }

const head = ['Kierros', 'Koordinaattori', 'Hankkeen nimi', 'Avustus', 'Tulos']
const read = (rows: readonly (readonly string[])[], change: Partial<Ground> = {}) => {
  const table = readRoundTable([head, ...rows], '', { ...ground, ...change })
  if ('code' in table) throw new Error(table.code)
  return table
}
const row = (change: Partial<Record<'round' | 'who' | 'title' | 'sum' | 'outcome', string>>) => {
  const { round: of = '2022', who = 'Helsinki', title = '', sum = '', outcome = '' } = change
  return [of, who, title, sum, outcome]
}
const faultOf = (change: Parameters<typeof row>[0], more: Partial<Ground> = {}) =>
  read([row(change)], more).refused[0]?.faults.map(({ code, about }) => [code, about])

describe('the heads', () => {
  test('stand under other lines, in any order and language, and a total is no project', () => {
    const table = readRoundTable(
      [
        ['Avustukset', '', ''],
        [''],
        ['Understöd (€)', 'Anmärkning', 'Huvudsökande'],
        ['1 234,50 €', 'x', 'Korsholms kommun'],
        [''],
        ['1.234,50', '', 'HELSINGFORS STAD'],
        ['Yhteensä 2', '', ''],
      ],
      '2022',
      ground,
    )
    expect(table).toMatchObject({
      said: [
        { row: 4, cents: 123_450, coordinator: { code: '499' }, title: null, result: 'granted' },
        { row: 6, cents: 123_450, coordinator: { code: '091' } },
      ],
      refused: [],
      unread: ['Anmärkning'],
      totals: [7],
    })
  })

  test('that lack a column are told with what they say', () => {
    expect(
      readRoundTable(
        [
          ['Nimi', 'Summa'],
          ['a', '1'],
        ],
        '',
        ground,
      ),
    ).toEqual({
      code: 'columns_missing',
      missing: ['round', 'coordinator'],
      heads: ['Nimi', 'Summa'],
    })
    expect(readRoundTable([head], '', ground)).toMatchObject({ code: 'no_rows' })
    expect(readRoundTable([], '', ground)).toMatchObject({ code: 'columns_missing', heads: [] })
  })
})

describe('a coordinator', () => {
  test.each([
    ['Helsingin kaupunki', '091'],
    ['helsingfors', '091'],
    ['Staden Helsingfors', '091'],
    ['91', '091'],
    ['Mustasaaren kunta', '499'],
    ['Korsholms kommun', '499'],
    ['Tammerfors stadsregion', null],
    ['Tampereen kaupunkiseudun kuntayhtymä', null],
  ])('written as %s is found', (who, code) => {
    expect(read([row({ who })]).said[0]?.coordinator.code).toBe(code)
  })

  test.each([
    ['', ['coordinator_missing', '']],
    ['Atlantis', ['coordinator_unknown', 'Atlantis']],
    ['Tampereen kaupunkiseutu', ['coordinator_meant', 'Tampereen kaupunkiseudun kuntayhtymä']],
    ['Helsinki ja Sauvo', ['coordinators_many', 'Helsinki ja Sauvo']],
    ['Köyliö', ['coordinator_merged', 'Säkylä']],
  ])('written as "%s" is refused with the reason', (who, fault) => expect(faultOf({ who })).toEqual([fault]))

  test('that merged later stands in the rounds before', () =>
    expect(read([row({ who: 'Köyliö', round: 'Kierros 2012' })]).said[0]?.coordinator.code).toBe('319'))
})

describe('a round', () => {
  test('is found by name, key or year, and a new one is named by its year in three languages', () => {
    const said = read([row({}), row({ round: 'kierros 2019-DATA' }), row({ round: '2023' })]).said
    expect(said.map((one) => [one.round.key, one.round.known !== null])).toEqual([
      ['2022', true],
      ['2019-data', true],
      ['2023', false],
    ])
    expect(said[2]?.round).toMatchObject({ year: 2023, name: { sv: { text: 'Understödsomgången 2023', by: 'ours' } } })
  })

  test.each([
    ['', 'round_missing'],
    ['2019', 'round_unclear'],
    ['muiden', 'round_of_other'],
    ['avoin', 'round_not_earlier'],
    ['!!', 'round_missing'],
    ['x'.repeat(201), 'round_long'],
  ])('"%s" is refused: %s', (of, code) => expect(faultOf({ round: of })?.[0]?.[0]).toBe(code))
})

test.each([
  ['noin miljoona', 'not_a_sum'],
  ['-5', 'negative_sum'],
  ['0', 'sum_nought'],
  ['9999999999999999', 'sum_too_large'],
])('a sum "%s" is refused: %s', (text, code) => expect(faultOf({ sum: text })?.[0]).toEqual([code, text]))

describe('an outcome', () => {
  test('may be unsaid only where the table has those alone that were granted', () => {
    expect(read([row({})]).said[0]?.result).toBe('granted')
    expect(faultOf({}, { covers: 'all' })).toEqual([['outcome_missing', '']])
    expect(faultOf({ outcome: 'ehkä' })).toEqual([['outcome_unknown', 'ehkä']])
    expect(read([row({ outcome: 'Avslag', sum: '0' })]).said[0]).toMatchObject({ result: 'rejected', cents: null })
    expect(faultOf({ outcome: 'hylätty', sum: '5' })).toEqual([['sum_of_rejected', '5']])
  })

  test('of a whole table is counted, of one with refused rows only listed', () => {
    const rows = read([
      row({ sum: '10', title: 'A' }),
      row({ sum: '20', title: 'B' }),
      row({ outcome: 'hylätty' }),
    ]).said
    expect(outcomeOf({ rows, works: [], covers: 'all', whole: true })).toMatchObject({
      received: 3,
      granted: 2,
      listed: null,
      grantedCents: 3_000,
    })
    expect(outcomeOf({ rows, works: [], covers: 'granted', whole: true })).toMatchObject({ received: null, granted: 2 })
    expect(outcomeOf({ rows, works: [], covers: 'all', whole: false })).toMatchObject({
      received: null,
      granted: null,
      listed: 2,
      grantedCents: null,
    })
  })
})

test('the same project twice is refused with the number of the first; two without a title are two', () => {
  const table = read([row({ title: 'Yksi' }), row({ title: 'yksi ' }), row({}), row({})])
  expect(table.said.map((one) => one.row)).toEqual([2, 4, 5])
  expect(table.refused).toMatchObject([{ row: 3, faults: [{ code: 'twice', about: '2' }] }])
})
