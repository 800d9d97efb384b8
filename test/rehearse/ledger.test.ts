import { expect, test } from 'vitest'
import { ledger } from './ledger.ts'
import { costsFor } from './money.ts'
import { plan2018 } from './plan-2018.ts'
import { plan2021 } from './plan-2021.ts'

test('what does not hold is told with the row where it parts, and remembered', () => {
  const told: string[] = []
  const kept = ledger((text) => told.push(text))
  kept.equal('the list', ['a', 'x'], ['a', 'b'])
  kept.equal('the same', 1, 1)
  expect(told).toEqual(['  ≠ the list: row 2: "x" instead of "b"', '  = the same'])
  expect(kept.failures).toEqual(['the list'])
})

test.each([
  [178_500_00, 3],
  [93_925_00, 1],
  [24_616_28, 2],
])('costs of %s cents sought come out exactly, within the highest share', (sought, parties) => {
  const costs = costsFor(sought, 85, { parties, years: [2021, 2022] })
  const total = costs.flatMap((one) => Object.values(one.cells)).reduce((sum, one) => sum + one, 0)
  const own = costs.reduce((sum, one) => sum + one.ownCents, 0)
  expect([costs.length, total - own]).toEqual([parties, sought])
  expect(sought * 100).toBeLessThanOrEqual(total * 85)
})

test('the plans are the rounds: 46 with 17, 4 and 25; 57 seeking 1 412 000 € of which 14 get 250 000 €', () => {
  const fates = (of: ReturnType<typeof plan2018>) =>
    ['granted', 'later', 'rejected'].map((fate) => of.applications.filter((one) => one.fate === fate).length)
  const sum = (of: ReturnType<typeof plan2018>, what: 'soughtCents' | 'grantedCents') =>
    of.applications.reduce((all, one) => all + (one[what] ?? 0), 0)
  expect([fates(plan2021()), sum(plan2021(), 'grantedCents')]).toEqual([[17, 4, 25], 5_766_456_00])
  expect([fates(plan2018()), sum(plan2018(), 'soughtCents'), sum(plan2018(), 'grantedCents')]).toEqual([
    [14, 0, 43],
    1_412_000_00,
    250_000_00,
  ])
})

test('no real municipality is planned as refused, put off or as a partner that no source names', () => {
  const isReal = (key: string) => !key.startsWith('X')
  for (const plan of [plan2021(), plan2018()])
    expect(
      plan.applications
        .filter((one) => one.fate !== 'granted')
        .flatMap((one) => [one.coordinator, ...one.partners])
        .filter(isReal),
    ).toEqual([])
  expect(
    [plan2021(), plan2018()].map((plan) => plan.applications.flatMap((one) => one.partners).filter(isReal)),
  ).toEqual([[], ['418']])
})
