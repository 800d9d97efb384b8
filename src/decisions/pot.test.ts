import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leftIn, overBy, proposedSum, taken, type Pot } from './pot.ts'

const money = fc.integer({ min: 0, max: 5_000_000_00 })

test('no sequence of signatures takes more than the appropriation', () => {
  fc.assert(
    fc.property(money, fc.array(money, { maxLength: 60 }), (appropriationCents, grants) => {
      let pot: Pot = { appropriationCents, grantedCents: 0 }
      let granted = 0
      for (const cents of grants) {
        const next = taken(pot, cents)
        expect(next.ok).toBe(cents <= leftIn(pot))
        if (next.ok) {
          granted += cents
          pot = next.value
        }
      }
      expect(pot.grantedCents).toBe(granted)
      expect(granted).toBeLessThanOrEqual(appropriationCents)
    }),
    { endOnFailure: true }, // looking for the smallest of sixty sums that fail can take minutes
  )
})

test('the last cent can be granted, and not one more', () => {
  const pot = { appropriationCents: 10_000_00, grantedCents: 0 }
  expect(taken(pot, 10_000_00)).toEqual({ ok: true, value: { appropriationCents: 10_000_00, grantedCents: 10_000_00 } })
  expect(taken(pot, 10_000_01)).toEqual({ ok: false, refusal: 'appropriation_exceeded' })
})

test('proposals are added up without those that grant nothing, and the passing of the appropriation is told to the cent', () => {
  const proposals = [
    { kind: 'granted', cents: 600_00 },
    { kind: 'rejected', cents: null },
    { kind: 'later', cents: null },
    { kind: 'granted', cents: 500_00 },
  ]
  expect(proposedSum(proposals)).toBe(1_100_00)
  expect([overBy(proposals, 1_000_00), overBy(proposals, 1_100_00), overBy(proposals, null)]).toEqual([100_00, 0, 0])
})
