import { describe, expect, test } from 'vitest'
import { doubledMedian, sheetHundredths, type Measure, type Points } from './medians.ts'
import { assessed, type Candidate } from './ranking.ts'

const criteria = [
  { key: 'improvement', weight: 40, core: true, lowest: 200 },
  { key: 'change', weight: 40, core: true, lowest: 200 },
  { key: 'joint', weight: 20, core: false, lowest: null },
]
const measure = { criteria, lowestScore: 250 }
const sheet = (improvement: number, change: number, joint: number): Points => ({ improvement, change, joint })

const candidate = (applicationId: string, over: Partial<Candidate> = {}): Candidate => ({
  applicationId,
  caseNumber: `XM/${applicationId}/2026`,
  purpose: null,
  arrivedAt: new Date('2026-10-01T10:00:00Z'),
  soughtCents: 100_000_00,
  proposed: null,
  expected: 2,
  sheets: [sheet(4, 4, 4), sheet(4, 4, 4)],
  ...over,
})

describe('the median', () => {
  test.each([
    [[3], 6],
    [[3, 4], 7],
    [[5, 1, 3], 6],
    [[0, 0, 5, 5], 5],
    [[2, 2, 3, 5], 5],
  ])('of %j, doubled, is %i', (points, doubled) => expect(doubledMedian(points)).toBe(doubled))

  test('of nothing is nothing', () => expect(doubledMedian([])).toBeNull())
})

describe('the weighted score', () => {
  test('is the sum of weight times median, in hundredths', () => {
    expect(assessed(candidate('1', { sheets: [sheet(4, 3, 2), sheet(5, 3, 3)] }), measure).hundredths).toBe(350)
  })

  test('is told for one sheet as well', () => expect(sheetHundredths(sheet(4, 3, 5), criteria)).toBe(380))

  test('counts every criterion the same where no weight was published', () => {
    const bare = criteria.map((one) => ({ ...one, weight: null }))
    expect(
      assessed(candidate('1', { sheets: [sheet(5, 4, 3), sheet(5, 4, 3)] }), { ...measure, criteria: bare }).hundredths,
    ).toBe(400)
    expect(sheetHundredths(sheet(5, 5, 4), bare)).toBe(467)
  })
})

describe('the threshold', () => {
  const failure = (...sheets: Points[]) => assessed(candidate('1', { sheets }), measure).failed

  test('of 2,50 is passed at exactly 2,50', () => expect(failure(sheet(3, 2, 2), sheet(3, 2, 3))).toBeNull())
  test('of 2,50 is missed a hundredth below it', () => {
    expect(failure(sheet(2, 3, 2), sheet(2, 3, 2))).toEqual({ why: 'weighted', hundredths: 240, lowest: 250 })
  })
  test('of a core criterion is missed at a median of 1,5, however high the rest', () => {
    expect(failure(sheet(1, 5, 5), sheet(2, 5, 5))).toEqual({
      why: 'criterion',
      criterionKey: 'improvement',
      doubled: 3,
      lowest: 200,
    })
  })
  test('of a core criterion is passed at 2', () => expect(failure(sheet(2, 5, 5), sheet(2, 5, 5))).toBeNull())
  test('does not ask for a criterion that has none', () => expect(failure(sheet(4, 4, 0), sheet(4, 4, 1))).toBeNull())

  const under = (own: Partial<Measure>, ...sheets: Points[]) =>
    assessed(candidate('1', { sheets }), { ...measure, ...own }).failed
  test('is what the call says: 3,00 is missed at 2,90 and passed at 3,00', () => {
    const strict = { lowestScore: 300 }
    const missed = { why: 'weighted', hundredths: 290, lowest: 300 }
    expect(under(strict, sheet(3, 3, 2), sheet(3, 3, 3))).toEqual(missed)
    expect(under(strict, sheet(3, 3, 3), sheet(3, 3, 3))).toBeNull()
  })
  test('of a criterion may be half a point, core or not', () => {
    const half = {
      criteria: criteria.map((one) => ({ ...one, core: false, lowest: one.key === 'joint' ? 350 : null })),
    }
    const missed = { why: 'criterion', criterionKey: 'joint', doubled: 6, lowest: 350 }
    expect(under(half, sheet(5, 5, 3), sheet(5, 5, 3))).toEqual(missed)
    expect(under(half, sheet(5, 5, 3), sheet(5, 5, 4))).toBeNull()
  })
  test('keeps nobody out where the call has none', () => {
    const none = { lowestScore: null, criteria: criteria.map((one) => ({ ...one, lowest: null })) }
    expect(under(none, sheet(0, 0, 0), sheet(0, 0, 0))).toBeNull()
  })
})
