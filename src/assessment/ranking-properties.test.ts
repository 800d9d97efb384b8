import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidate, criteria, rules } from '../../test/situations/candidates.ts'
import { sheetHundredths } from './medians.ts'
import { assessed, ranking, takes } from './ranking.ts'

const points = fc.record({ improvement: fc.nat(5), change: fc.nat(5), joint: fc.nat(5) })
const anyCandidate = fc.record({
  purpose: fc.constantFrom(null, 'a', 'b'),
  sought: fc.integer({ min: 1, max: 90_000_000 }),
  sheets: fc.array(points, { minLength: 0, maxLength: 4 }),
  expected: fc.nat(4),
  arrived: fc.nat(3),
  granted: fc.option(fc.integer({ min: 1, max: 90_000_000 })),
})
const anyCall = fc.array(anyCandidate, { maxLength: 25 }).map((list) =>
  list.map((one, i) =>
    candidate(String(i + 1), {
      purpose: one.purpose,
      soughtCents: one.sought,
      sheets: one.sheets,
      expected: one.expected,
      arrivedAt: new Date(Date.UTC(2026, 9, one.arrived)),
      proposed: one.granted === null ? null : { kind: 'granted', cents: one.granted },
    }),
  ),
)
const appropriation = fc.integer({ min: 1, max: 900_000_000 })

describe('whatever was given', () => {
  test('the order is the same however the applications come in, and loses none', () => {
    fc.assert(
      fc.property(anyCall, fc.integer(), (call, seed) => {
        const shuffled = call.toSorted(
          (a, b) => ((Number(a.applicationId) * 7919 + seed) % 101) - ((Number(b.applicationId) * 7919 + seed) % 101),
        )
        const [once, again] = [
          ranking(call, rules({ priorityPurpose: 'a' })),
          ranking(shuffled, rules({ priorityPurpose: 'a' })),
        ]
        expect(again.ranked.map((one) => one.applicationId)).toEqual(once.ranked.map((one) => one.applicationId))
        expect(once.ranked.length + once.failed.length + once.waiting.length).toBe(call.length)
      }),
    )
  })

  test('the running sum never passes the appropriation above the line, and no cent is lost', () => {
    fc.assert(
      fc.property(anyCall, appropriation, (call, cents) => {
        const { ranked, withinCents, leftCents } = ranking(call, rules({ appropriationCents: cents }))
        for (const one of ranked.filter((row) => row.within)) expect(one.runningCents).toBeLessThanOrEqual(cents)
        expect(withinCents + (leftCents ?? 0)).toBe(cents)
        expect(withinCents).toBe(ranked.filter((row) => row.within).reduce((sum, row) => sum + takes(row), 0))
      }),
    )
  })

  test('one more euro of appropriation never lowers anybody', () => {
    fc.assert(
      fc.property(anyCall, appropriation, (call, cents) => {
        const [less, more] = [
          ranking(call, rules({ appropriationCents: cents })),
          ranking(call, rules({ appropriationCents: cents + 100 })),
        ]
        less.ranked.forEach((one, i) => {
          expect(more.ranked[i]?.applicationId).toBe(one.applicationId)
          expect(!one.within || more.ranked[i]?.within).toBe(true)
        })
      }),
    )
  })

  test('a median and a weighted score lie between the least and the most that was given', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), (sheets) => {
        const found = assessed(candidate('1', { sheets }), rules())
        const each = sheets.map((one) => sheetHundredths(one, criteria))
        expect(found.hundredths).toBeGreaterThanOrEqual(0)
        expect(found.hundredths).toBeLessThanOrEqual(500)
        expect(sheets.length > 1 || found.hundredths === each[0]).toBe(true)
      }),
    )
  })
})
