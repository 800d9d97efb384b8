import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../kit/money.ts'
import { budgetOf, isPossible, isSum, ownNeeded, years } from './budget.ts'
import { budgetFaults } from './budget-faults.ts'
import { anyKey } from '../../test/situations/any-costs.ts'
import { usualOnes } from '../calls/cost-type.ts'
import type { BudgetLine } from './submission.ts'

const cents = fc.integer({ min: 0, max: 99_999_999_99 })
const line = fc.record({
  costType: fc.oneof(fc.constantFrom('personnel', 'travel', 'constructor'), anyKey),
  year: fc.integer({ min: 2026, max: 2030 }),
  cents,
})
const lines = fc.uniqueArray(line, { selector: (one) => `${one.costType} ${one.year}`, maxLength: 12 })
const party = fc.record({ id: fc.uuid(), lines, ownCents: cents })
const parties = fc.array(party, { minLength: 1, maxLength: 6 })
const share = fc.integer({ min: 1, max: 10_000 })
const anybody = { applicantKinds: null, partnerKinds: null }
const rules = (highestShare: number | null) => ({ ...anybody, highestShare, costTypes: null, capCents: null })
const anyTime = { startsOn: null, endsOn: null }

test('the sums agree by cost type, by year, by party and as a whole, to the cent', () =>
  fc.assert(
    fc.property(parties, share, (all, highest) => {
      const budget = budgetOf(all, highest)
      const typed = sum(all.flatMap((one) => one.lines.map((at) => at.cents)))
      expect(budget.totalCents).toBe(typed)
      expect(sum([...budget.byType.values()])).toBe(typed)
      expect(sum(budget.byYear.map((year) => year.cents))).toBe(typed)
      expect(sum(budget.parties.map((one) => one.totalCents))).toBe(typed)
      expect(sum(budget.parties.map((one) => one.soughtCents))).toBe(budget.soughtCents)
      expect(budget.soughtCents + budget.ownCents).toBe(budget.totalCents)
    }),
  ))

test('the least own contribution is never below its share, and never a whole cent above it', () =>
  fc.assert(
    fc.property(cents, share, (total, highest) => {
      const own = ownNeeded(total, highest)
      expect(BigInt(own) * 10_000n >= BigInt(total) * BigInt(10_000 - highest)).toBe(true)
      expect((BigInt(own) - 1n) * 10_000n < BigInt(total) * BigInt(10_000 - highest)).toBe(true)
    }),
  ))

test('a budget without a fault never seeks more than the highest share', () =>
  fc.assert(
    fc.property(parties, share, (all, highest) => {
      const over = budgetFaults(all, anyTime, rules(highest)).some((fault) => fault.code === 'over_share')
      const { soughtCents, totalCents, share: shown } = budgetOf(all, highest)
      expect(over).toBe(BigInt(soughtCents) * 10_000n > BigInt(totalCents) * BigInt(highest))
      expect(over || (shown ?? 0) <= highest).toBe(true)
    }),
  ))

test('when each party bears its share, the whole application does', () =>
  fc.assert(
    fc.property(parties, share, (all, highest) => {
      const bearing = all.map((one) => ({ ...one, ownCents: ownNeeded(sum(one.lines.map((at) => at.cents)), highest) }))
      expect(budgetFaults(bearing, anyTime, rules(highest)).map((fault) => fault.code)).not.toContain('over_share')
    }),
  ))

const at = (year: number, sumCents: number, costType: BudgetLine['costType'] = 'personnel'): BudgetLine => ({
  costType,
  year,
  cents: sumCents,
})
const one = (own: number, ...all: BudgetLine[]) => [{ id: 'p1', lines: all, ownCents: own }]

test('85 % of an odd sum leaves the odd cent to the applicant', () => {
  expect(budgetOf(one(0, at(2027, 10_01)), 8_500)).toMatchObject({ ownNeededCents: 1_51, highestSoughtCents: 8_50 })
  expect(budgetFaults(one(1_51, at(2027, 10_01)), anyTime, rules(8_500))).toEqual([])
  expect(budgetFaults(one(1_50, at(2027, 10_01)), anyTime, rules(8_500))).toEqual([
    { code: 'over_share', partnerId: 'p1' },
  ])
})

test('one party may bear more so that another bears less', () => {
  const shared = [
    { id: 'rich', lines: [at(2027, 100_00)], ownCents: 30_00 },
    { id: 'poor', lines: [at(2027, 100_00)], ownCents: 0 },
  ]
  expect(budgetFaults(shared, anyTime, rules(8_500))).toEqual([])
})

test('a call that names no highest share refuses nothing by it', () =>
  expect(budgetFaults(one(0, at(2027, 1)), anyTime, rules(null))).toEqual([]))

const period = { startsOn: '2027-08-01', endsOn: '2028-03-31' }
test.each([
  [
    'a sum before the project',
    one(15, at(2026, 100)),
    { code: 'outside_period', partnerId: 'p1', costType: 'personnel', year: 2026 },
  ],
  [
    'a sum after the project',
    one(15, at(2029, 100)),
    { code: 'outside_period', partnerId: 'p1', costType: 'personnel', year: 2029 },
  ],
  [
    'a negative sum',
    one(0, at(2027, -1), at(2028, 100)),
    { code: 'negative', partnerId: 'p1', costType: 'personnel', year: 2027 },
  ],
  ['a negative contribution', one(-1, at(2027, 100)), { code: 'negative', partnerId: 'p1' }],
  [
    'a cost type that the call leaves out',
    one(15, at(2027, 100, 'premises')),
    { code: 'cost_type_not_allowed', partnerId: 'p1', costType: 'premises', year: 2027 },
  ],
  ['a contribution above the costs', one(101, at(2027, 100)), { code: 'own_over_costs', partnerId: 'p1' }],
  ['a contribution that leaves nothing to seek', one(100, at(2027, 100)), { code: 'nothing_sought' }],
  ['no costs at all', one(0), { code: 'no_costs' }],
])('%s is told at its place', (_name, all, fault) =>
  expect(
    budgetFaults(all, period, { ...rules(8_500), costTypes: usualOnes(['personnel', 'services']) }),
  ).toContainEqual(fault),
)

test('an empty cell outside the project is no fault', () =>
  expect(budgetFaults(one(15, at(2026, 0), at(2027, 100)), period, rules(8_500))).toEqual([]))

const terms = { earliestOn: '2027-01-01', latestOn: '2028-12-31' }
test('a budget is written for the years of the project, else of the call, else for this year and the next', () => {
  expect(years({ period, terms, lines: [] }, 2026)).toEqual([2027, 2028])
  expect(years({ period: anyTime, terms, lines: [] }, 2026)).toEqual([2027, 2028])
  expect(years({ period: anyTime, terms: { earliestOn: null, latestOn: null }, lines: [] }, 2026)).toEqual([2026, 2027])
})
test('a year with money is shown though the project has moved', () =>
  expect(years({ period, terms, lines: [at(2025, 1)] }, 2026)).toEqual([2025, 2027, 2028]))
test('a project typed to end in a hundred years does not make a hundred columns', () =>
  expect(years({ period: { startsOn: '2027-01-01', endsOn: '2127-01-01' }, terms, lines: [] }, 2026)).toHaveLength(10))

test.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 10_000_000_000_001])('%s is no sum', (sumCents) => {
  expect(isSum(sumCents)).toBe(false)
  expect(isPossible([at(2027, sumCents)])).toBe(false)
})
test('the same cell twice is not possible', () => expect(isPossible([at(2027, 1), at(2027, 2)])).toBe(false))

test('no application seeks more than the most that the call gives to one', () => {
  const capped = (capCents: number | null) =>
    budgetFaults(one(15, at(2027, 100)), period, { ...rules(8_500), capCents })
  expect(capped(85)).toEqual([])
  expect(capped(84)).toEqual([{ code: 'over_cap' }])
  expect(capped(null)).toEqual([])
})

test('a party of a kind that gets no grant bears its costs itself', () => {
  const [lead, ...companies] = [...one(15, at(2027, 100)), ...one(99, at(2027, 100))]
  const all = [lead, ...companies.map((company) => ({ ...company, id: 'oy', kind: 'company' }))].flatMap(
    (party) => party ?? [],
  )
  const taken = (paid: boolean) => ({ ...rules(8_500), partnerKinds: [{ kind: 'company', paid }] })
  expect(budgetFaults(all, period, taken(false))).toEqual([{ code: 'party_unpaid', partnerId: 'oy' }])
  expect(budgetFaults(all, period, taken(true))).toEqual([])
  const own = all.map((party) => (party.id === 'oy' ? { ...party, ownCents: 100 } : party))
  expect(budgetFaults(own, period, taken(false))).toEqual([])
})
