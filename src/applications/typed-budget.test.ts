import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedEuros } from '../kit/money.ts'
import { anyKey } from '../../test/situations/any-costs.ts'
import { cellName, parsedBudget } from './typed-budget.ts'

const costs = ['personnel', 'travel', 'services']
const sent = (fields: Readonly<Record<string, string>>) => ({
  text: (name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? '') : ''),
})

describe('a typed budget', () => {
  test('is every cell in cents, empty ones and noughts left out', () => {
    const budget = parsedBudget(
      sent({ 'personnel.2027': '1 234,50', 'travel.2027': '', 'services.2028': '0', own: '200' }),
      { years: [2027, 2028], costs },
    )
    expect(budget).toEqual({
      lines: [{ costType: 'personnel', year: 2027, cents: 123_450 }],
      ownCents: 20_000,
      faults: [],
    })
  })
  test('tells every cell that cannot be read', () => {
    const { faults } = parsedBudget(sent({ 'personnel.2027': 'tuhat', 'travel.2028': '-1', own: '1,2,3' }), {
      years: [2027, 2028],
      costs,
    })
    expect(faults).toEqual([
      { field: 'personnel.2027', code: 'not_a_sum', costType: 'personnel', year: 2027 },
      { field: 'travel.2028', code: 'negative_sum', costType: 'travel', year: 2028 },
      { field: 'own', code: 'not_a_sum' },
    ])
  })
  test('knows no other years and no other costs than those of the table', () =>
    expect(
      parsedBudget(sent({ 'personnel.2035': '5', 'equipment.2027': '5' }), { years: [2027], costs }).lines,
    ).toEqual([]))
  test('loses no cent of what was typed', () => {
    const cents = fc.integer({ min: 1, max: 9_999_999_999 })
    const exact = fc.property(anyKey, cents, (costType, sum) => {
      const cells = { years: [2027], costs: [...costs, costType] }
      expect(parsedBudget(sent({ [cellName(costType, 2027)]: typedEuros(sum) }), cells).lines).toEqual([
        { costType, year: 2027, cents: sum },
      ])
    })
    expect(fc.check(exact)).toMatchObject({ failed: false })
  })
})
