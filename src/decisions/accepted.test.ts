import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyKey } from '../../test/situations/any-costs.ts'
import { sum } from '../kit/money.ts'
import { acceptedParts, acceptedTotal, sharedOut } from './accepted.ts'

const cents = fc.integer({ min: 0, max: 900_000_00 })
const party = fc
  .record({
    lines: fc.array(fc.record({ costType: anyKey, year: fc.integer({ min: 2027, max: 2029 }), cents }), {
      minLength: 1,
      maxLength: 8,
    }),
    ownShare: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ lines, ownShare }, at = 0) => ({
    organisationId: String(at),
    lines,
    ownCents: Math.floor((sum(lines.map((line) => line.cents)) * ownShare) / 100),
  }))

test('a sum shared out is never a cent more or less', () => {
  fc.assert(
    fc.property(cents, fc.array(cents, { minLength: 1, maxLength: 20 }), (whole, weights) => {
      const parts = sharedOut(whole, weights)
      expect(sum(parts)).toBe(sum(weights) === 0 ? 0 : whole)
      expect(parts.every((part) => part >= 0)).toBe(true)
    }),
  )
})

test('shared out by its own sum, everybody gets the own weight', () => {
  expect(sharedOut(600, [100, 200, 300])).toEqual([100, 200, 300])
  expect(sharedOut(100, [1, 1, 1])).toEqual([34, 33, 33])
})

test('accepted costs are always own contribution and grant together, to the cent, and no share of a grant grows', () => {
  fc.assert(
    fc.property(
      fc.array(party, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (parties, part) => {
        const total = sum(parties.flatMap((one) => one.lines.map((line) => line.cents)))
        const sought = total - sum(parties.map((one) => one.ownCents))
        const granted = Math.floor(sought * part)
        fc.pre(granted > 0)
        const accepted = acceptedParts(parties, granted)
        expect(sum(accepted.map((one) => one.grantCents))).toBe(granted)
        expect(sum(accepted.map((one) => one.acceptedCents))).toBe(acceptedTotal(granted, total, sought))
        for (const one of accepted) {
          expect(one.acceptedCents).toBe(one.grantCents + one.ownCents)
          expect(sum(one.lines.map((line) => line.acceptedCents))).toBe(one.acceptedCents)
          expect(Math.min(one.grantCents, one.ownCents)).toBeGreaterThanOrEqual(0)
        }
        expect(BigInt(granted) * BigInt(total)).toBeLessThanOrEqual(
          BigInt(sought) * BigInt(acceptedTotal(granted, total, sought)),
        )
      },
    ),
  )
})

test('granted in full, the accepted budget is what was applied for', () => {
  const parties = [
    { organisationId: 'a', ownCents: 15_00, lines: [{ costType: 'personnel' as const, year: 2027, cents: 100_00 }] },
    { organisationId: 'b', ownCents: 0, lines: [{ costType: 'travel' as const, year: 2027, cents: 33_33 }] },
  ]
  const [a, b] = acceptedParts(parties, 85_00 + 33_33)
  expect([a?.acceptedCents, a?.ownCents, a?.grantCents, b?.acceptedCents, b?.ownCents]).toEqual([
    100_00, 15_00, 85_00, 33_33, 0,
  ])
})

test('nothing granted, nothing accepted', () => {
  const [one] = acceptedParts(
    [{ organisationId: 'a', ownCents: 15, lines: [{ costType: 'personnel', year: 2027, cents: 100 }] }],
    0,
  )
  expect([one?.acceptedCents, one?.ownCents, one?.grantCents, one?.appliedCents, one?.soughtCents]).toEqual([
    0, 0, 0, 100, 85,
  ])
})
