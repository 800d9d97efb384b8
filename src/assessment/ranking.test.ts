import { describe, expect, test } from 'vitest'
import { candidate, rules, sheet } from '../../test/situations/candidates.ts'
import { assessed, ranking, takes, type Candidate, type Rules } from './ranking.ts'

const order = (candidates: readonly Candidate[], over: Partial<Rules> = {}) =>
  ranking(candidates, rules(over)).ranked.map((one) => one.applicationId)

test('assessors talk where their points are two apart on one criterion, and not before', () => {
  expect(assessed(candidate('1', { sheets: [sheet(4, 4, 4), sheet(4, 3, 3)] }), rules()).moderation).toBe(false)
  expect(assessed(candidate('1', { sheets: [sheet(4, 4, 4), sheet(4, 2, 3)] }), rules()).moderation).toBe(true)
})

test('an application waits until two sheets are complete, and until all that are expected are', () => {
  const { ranked, waiting } = ranking(
    [
      candidate('1', { sheets: [sheet(5, 5, 5)] }),
      candidate('2', { expected: 3 }),
      candidate('3', { expected: 0, sheets: [] }),
      candidate('4'),
    ],
    rules(),
  )
  expect(ranked.map((one) => one.applicationId)).toEqual(['4'])
  expect(waiting.map((one) => one.applicationId)).toEqual(['1', '2', '3'])
})

describe('the order', () => {
  test('goes by the weighted score', () => {
    expect(order([candidate('1', { sheets: [sheet(3, 3, 3), sheet(3, 3, 3)] }), candidate('2')])).toEqual(['2', '1'])
  })
  test('goes by the core criteria where the score is the same', () => {
    const core = candidate('2', { sheets: [sheet(4, 5, 2), sheet(4, 5, 2)] })
    const other = candidate('1', { sheets: [sheet(4, 4, 4), sheet(4, 4, 4)] })
    expect(order([other, core])).toEqual(['2', '1'])
  })
  test('goes by arrival next, and by the case number last, as numbers', () => {
    const early = candidate('7', { arrivedAt: new Date('2026-09-30T10:00:00Z') })
    expect(order([candidate('10'), candidate('9'), early])).toEqual(['7', '9', '10'])
  })
  test('puts the priority purpose first, but only above the threshold', () => {
    const weak = candidate('1', { purpose: 'renewal', sheets: [sheet(3, 3, 3), sheet(3, 3, 3)] })
    const failing = candidate('2', { purpose: 'renewal', sheets: [sheet(1, 1, 1), sheet(1, 1, 1)] })
    const { ranked, failed } = ranking(
      [candidate('3', { purpose: 'other' }), weak, failing],
      rules({ priorityPurpose: 'renewal' }),
    )
    expect(ranked.map((one) => one.applicationId)).toEqual(['1', '3'])
    expect(failed.map((one) => one.applicationId)).toEqual(['2'])
  })
})

describe('the money', () => {
  test('is what was proposed, what was sought where nothing is, and nothing where no grant is proposed', () => {
    expect(takes(candidate('1', { proposed: { kind: 'granted', cents: 60_000_00 } }))).toBe(60_000_00)
    expect(takes(candidate('1'))).toBe(100_000_00)
    for (const kind of ['rejected', 'not_examined', 'later'] as const)
      expect(takes(candidate('1', { proposed: { kind, cents: null } }))).toBe(0)
  })

  test('cuts before the first that no longer fits, and nobody passes it from below', () => {
    const small = candidate('3', { soughtCents: 10_000_00 })
    const found = ranking([candidate('1'), candidate('2'), small], rules({ appropriationCents: 150_000_00 }))
    expect(found.ranked.map((one) => one.within)).toEqual([true, false, false])
    expect([found.cutAt, found.withinCents, found.leftCents]).toEqual(['2', 100_000_00, 50_000_00])
    expect(found.ranked.map((one) => one.runningCents)).toEqual([100_000_00, 200_000_00, 210_000_00])
  })

  test('has no line where the appropriation was not published', () => {
    expect(ranking([candidate('1')], rules())).toMatchObject({ leftCents: null, cutAt: null })
  })
})
