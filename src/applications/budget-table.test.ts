import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCostTypes } from '../../test/situations/any-costs.ts'
import { nameFaults } from '../calls/cost-names.ts'
import { usualCostTypes, type CostType } from '../calls/cost-type.ts'
import { tableIn, tableOf } from '../io/table.ts'
import { xlsxOf } from '../io/sheet.ts'
import { csvOf } from '../kit/sheet.ts'
import { wordsOf } from '../kit/words.ts'
import { budgetOf } from './budget.ts'
import { budgetSheet } from './budget-sheet.ts'
import { readBudget, withTable } from './budget-table.ts'
import { filled } from '../kit/texts.ts'
import { ruleLines } from './budget-rules.ts'
import type { Partner } from './partner.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

const years = [2027, 2028]
const names = ['Esimerkkikunta', 'Exempelkommun']
const read = (text: string, types: readonly CostType[] = usualCostTypes) => {
  const rows = tableIn(text)
  if (!rows.ok) throw new Error(rows.refusal)
  return readBudget(rows.value, { years, names, types })
}
const partner = (id: string, name: string, lines: Partner['lines'], ownCents = 0): Partner => ({
  id,
  organisationId: id,
  name: { fi: { text: name, by: 'original' } },
  kind: 'municipality',
  role: 'partner',
  position: 1,
  tasks: '',
  ownCents,
  lang: 'fi',
  lines,
  businessId: null,
  code: null,
  hasSent: false,
  commitment: null,
  digest: '',
})
const heads = { party: 'Osapuoli', what: 'Kustannuslaji', total: 'Yhteensä', example: 'esimerkki' }
const sheetOf = (partners: readonly Partner[], types: readonly CostType[] = usualCostTypes) =>
  budgetSheet({ partners, years, types, lang: 'fi', example: true, name: 'kustannukset', heads })

test('cells copied from a spreadsheet are read by the head of their row and column', () =>
  expect(
    read(
      '\t2027\t2028\tYhteensä\nHenkilöstökulut\t10 000,50\t\t10 000,50\nPalvelut\t1.234,50\t5 €\t\nOmarahoitusosuus\t\t\t1 500',
    ),
  ).toEqual({
    taken: ['personnel', 'services'],
    lines: [
      { costType: 'personnel', year: 2027, cents: 10_000_50 },
      { costType: 'services', year: 2027, cents: 1_234_50 },
      { costType: 'services', year: 2028, cents: 5_00 },
    ],
    ownCents: 1_500_00,
    refused: [],
  }))

test('a Swedish or English table says the same', () => {
  expect(read('Kostnad;2027;2028\nPersonalkostnader;100;200').lines).toHaveLength(2)
  expect(read('Cost,2027,2028\nPersonnel,100,200').lines).toHaveLength(2)
})

test('without a row of years the columns are the years of the budget', () =>
  expect(read('Henkilöstökulut\t1\t2').lines).toEqual([
    { costType: 'personnel', year: 2027, cents: 1_00 },
    { costType: 'personnel', year: 2028, cents: 2_00 },
  ]))

test.each([
  ['Laitteet\t100\t0', 'unknown_row'],
  ['Matkakulut\tsata\t0', 'not_a_sum'],
  ['Matkakulut\t-5\t0', 'negative_sum'],
  ['Matkakulut\t=1+1\t0', 'not_a_sum'],
  ['Matkakulut\t9999999999999\t0', 'sum_too_large'],
  ['Henkilöstökulut\t1\t0', 'twice'],
] as const)('the row %j is refused and said why, and the others are taken', (row, why) =>
  expect(read(`\t2027\t2028\nHenkilöstökulut\t100\t\n${row}`)).toMatchObject({
    taken: ['personnel'],
    refused: [{ row: 3, why }],
  }),
)

test('money in a year outside the project is refused, an empty year is not', () => {
  expect(read('\t2027\t2031\nPalvelut\t1\t1').refused).toMatchObject([{ why: 'unknown_year' }])
  expect(read('\t2027\t2031\nPalvelut\t1\t').taken).toEqual(['services'])
})

test('rows of other parties are refused', () =>
  expect(read('Osapuoli;Laji;2027\nNaapuri;Palvelut;5\nExempelkommun;Palvelut;7')).toMatchObject({
    lines: [{ cents: 7_00 }],
    refused: [{ row: 2, why: 'another_party' }],
  }))

test('a table knows the cost types of its call, by key and by name, and the usual words of one that was renamed', () => {
  const named = (key: string, fi: string, sv: string) => ({ key, name: wordsOf({ fi, sv }), help: null })
  const own = [named('laitteet', 'Laitteet', 'Utrustning'), named('personnel', 'Palkat', 'Löner')]
  const table = read('\t2027\nUtrustning\t1\nHenkilöstökulut\t2\nMatkakulut\t3', own)
  expect(table.lines).toMatchObject([
    { costType: 'laitteet', cents: 1_00 },
    { costType: 'personnel', cents: 2_00 },
  ])
  expect(table.refused).toMatchObject([{ row: 4, why: 'unknown_row' }])
  expect(read('\t2027\nLaitteet\t1\nlaitteet\t2', own).refused).toMatchObject([{ row: 3, why: 'twice' }])
})

test('every head that the spreadsheet of a budget has of its own may not be the name of a cost type', () => {
  const ofWords = Object.values(words).flatMap(({ total, own, sought }) => [total, own, sought])
  const ofPage = Object.values(texts).map(({ budget }) => budget.total)
  expect([...ofWords, ...ofPage].filter((fi) => nameFaults([wordsOf({ fi })]).length === 0)).toEqual([])
})

test('what the table does not speak of stays as it was', () => {
  const was = partner('a', 'A', [
    { costType: 'travel', year: 2027, cents: 5 },
    { costType: 'services', year: 2027, cents: 7 },
  ])
  const next = withTable(was, read('\t2027\nPalvelut\t\n'))
  expect(next.lines).toEqual([{ costType: 'travel', year: 2027, cents: 5 }])
  expect(next.ownCents).toBe(was.ownCents)
})

const linesOf = (types: readonly CostType[]) =>
  fc.uniqueArray(
    fc.record({
      costType: fc.constantFrom(...types.map(({ key }) => key)),
      year: fc.constantFrom(...years),
      cents: fc.integer({ min: 1, max: 99_999_999_99 }),
    }),
    { selector: (one) => `${one.costType} ${one.year}`, maxLength: 8 },
  )
const budgets = anyCostTypes.chain((types) => fc.tuple(fc.constant(types), linesOf(types), linesOf(types)))
const sorted = (all: Partner['lines']) => [...all].map((one) => `${one.year} ${one.costType} ${one.cents}`).sort()

test('what is taken to csv comes back to the cent, and only the own part of it, whatever the cost types of the call', () =>
  fc.assert(
    fc.property(budgets, fc.nat({ max: 99_999_999_99 }), ([types, mine, others], own) => {
      const csv = csvOf(sheetOf([partner('a', 'Naapuri', others), partner('b', 'Esimerkkikunta', mine, own)], types))
      const back = read(csv, types)
      expect(sorted(back.lines)).toEqual(sorted(mine))
      expect(back.ownCents).toBe(own)
    }),
  ))

test('what is taken to a workbook comes back to the cent', async () => {
  const mine: Partner['lines'] = [
    { costType: 'personnel', year: 2027, cents: 12_345_67 },
    { costType: 'materials', year: 2028, cents: 1 },
  ]
  const rows = await tableOf(await xlsxOf(sheetOf([partner('b', 'Esimerkkikunta', mine, 1_851_86)])))
  if (!rows.ok) throw new Error(rows.refusal)
  const back = readBudget(rows.value, { years, names, types: usualCostTypes })
  expect(sorted(back.lines)).toEqual(sorted(mine))
  expect(back.ownCents).toBe(1_851_86)
})

test('a party named like a formula is text in what is taken away', () => {
  const csv = csvOf(sheetOf([partner('a', '=HYPERLINK("http://example.org")', [])]))
  expect(csv).toContain('"\'=HYPERLINK(')
  expect(csv.split(/[\r\n,]/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
})

test('while one writes, the comparison with the call is true to the cent', () =>
  fc.assert(
    fc.property(
      budgets,
      fc.nat({ max: 99_999_999_99 }),
      fc.integer({ min: 1, max: 10_000 }),
      ([, mine], own, highest) => {
        const budget = budgetOf([{ id: 'a', lines: mine, ownCents: own }], highest)
        const shown = ruleLines(budget, { highestShare: highest, capCents: null }, 'fi')
        expect(shown.length).toBe(budget.totalCents === 0 ? 0 : 2)
        const fits = BigInt(budget.soughtCents) * 10_000n <= BigInt(budget.totalCents) * BigInt(highest)
        for (const one of shown) expect(one.holds).toBe(fits)
      },
    ),
  ))

test('the browser fills the words as the server does', () =>
  expect(filled('{own} / {needed}, {nothing}', { own: '1 €', needed: '2 €' })).toBe('1 € / 2 €, '))

test('the most for one application is compared too, where the call names one', () => {
  const budget = budgetOf(
    [{ id: 'a', lines: [{ costType: 'personnel', year: 2027, cents: 100_00 }], ownCents: 15_00 }],
    null,
  )
  const told = (capCents: number | null) => ruleLines(budget, { highestShare: null, capCents }, 'fi')
  expect(told(null)).toEqual([])
  expect(told(85_00)).toMatchObject([{ key: 'cap', holds: true }])
  expect(told(84_99)).toMatchObject([{ key: 'cap', holds: false }])
})
