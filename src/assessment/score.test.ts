import { expect, test } from 'vitest'
import { completed, lacking, longestReason, scored, type Sheet } from './score.ts'

const criteria = [{ key: 'a' }, { key: 'b' }]
const full: Sheet = {
  personId: 'p',
  name: 'Antti',
  completedAt: null,
  scores: [
    { criterionKey: 'a', points: 0, reason: 'Missing' },
    { criterionKey: 'b', points: 5, reason: 'Evidenced' },
  ],
}
const now = new Date('2026-11-22T10:00:00Z')

test('a sheet is complete when every criterion has points and a reason', () => {
  expect(completed(full, criteria, now)).toEqual({ ok: true, value: { ...full, completedAt: now } })
})

test('a sheet without points or without a reason is not complete, and says what is missing', () => {
  const half: Sheet = { ...full, scores: [{ criterionKey: 'a', points: null, reason: '  ' }] }
  expect(completed(half, criteria, now)).toEqual({ ok: false, refusal: 'sheet_lacking' })
  expect(lacking(half, criteria)).toEqual([
    { criterionKey: 'a', what: 'points' },
    { criterionKey: 'a', what: 'reason' },
    { criterionKey: 'b', what: 'points' },
    { criterionKey: 'b', what: 'reason' },
  ])
})

test('nought is points', () => expect(lacking(full, criteria)).toEqual([]))

test('a complete sheet is neither completed again nor changed', () => {
  const over = { ...full, completedAt: now }
  expect(completed(over, criteria, now)).toEqual({ ok: false, refusal: 'sheet_complete' })
  expect(scored(over, criteria, { criterionKey: 'a', points: 1, reason: '' })).toEqual({
    ok: false,
    refusal: 'sheet_complete',
  })
})

test.each([
  [{ criterionKey: 'z', points: 1, reason: '' }, 'no_such_criterion'],
  [{ criterionKey: 'a', points: 6, reason: '' }, 'points_out_of_range'],
  [{ criterionKey: 'a', points: -1, reason: '' }, 'points_out_of_range'],
  [{ criterionKey: 'a', points: 2.5, reason: '' }, 'points_out_of_range'],
  [{ criterionKey: 'a', points: 2, reason: 'x'.repeat(longestReason + 1) }, 'reason_too_long'],
] as const)('the score %j is refused: %s', (given, refusal) => {
  expect(scored(full, criteria, given)).toEqual({ ok: false, refusal })
})

test('a half-written score is kept: points without a reason, a reason without points', () => {
  expect(scored(full, criteria, { criterionKey: 'a', points: null, reason: ' so far ' })).toEqual({
    ok: true,
    value: { criterionKey: 'a', points: null, reason: 'so far' },
  })
  expect(scored(full, criteria, { criterionKey: 'b', points: 3, reason: '' }).ok).toBe(true)
})
