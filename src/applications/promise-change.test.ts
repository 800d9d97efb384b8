import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyKey } from '../../test/situations/any-costs.ts'
import { usualCostTypes } from '../calls/cost-type.ts'
import { changes } from './commitment.ts'
import { sumChanges } from './promise-change.ts'

const line = fc.record({
  costType: fc.oneof(fc.constantFrom('personnel', 'services'), anyKey),
  year: fc.integer({ min: 2026, max: 2028 }),
  cents: fc.integer({ min: 0, max: 5 }),
})
const promise = fc.record({
  tasks: fc.constant('Kokeilee'),
  ownCents: fc.integer({ min: 0, max: 3 }),
  lines: fc.uniqueArray(line, { selector: (one) => `${one.costType} ${one.year}`, maxLength: 6 }),
})

test('sums are told exactly where the commitment does not hold for them', () =>
  fc.assert(
    fc.property(promise, promise, (before, after) => {
      const told = sumChanges(before, after, usualCostTypes)
      const changed = changes(before, after)
      expect(told.some((one) => one.what === 'cost')).toBe(changed.includes('costs'))
      expect(told.some((one) => one.what === 'own')).toBe(changed.includes('own_contribution'))
      for (const one of told) expect(one.was).not.toBe(one.is)
    }),
  ))
