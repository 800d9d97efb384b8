import { describe, expect, test } from 'vitest'
import { publishedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { begun, decided, isOpen, phaseOf } from './call.ts'

const at = (day: string, time: string, ms = 0) => new Date(momentOf(day, time).getTime() + ms)

describe('the period of a call', () => {
  test.each([
    ['2026-11-02', '08:00', -1, false],
    ['2026-11-02', '08:00', 0, true],
    ['2026-11-20', '03:00', 0, true],
    ['2026-12-16', '16:15', 0, true],
    ['2026-12-16', '16:15', 1, false],
  ])('%s at %s and %s ms: open is %s', (day, time, ms, open) =>
    expect(isOpen(publishedCall, at(day, time, ms))).toBe(open),
  )

  test('ends by the clock on the wall in Helsinki, before and after summer time ends', () => {
    const summer = {
      ...publishedCall,
      opensAt: momentOf('2026-09-01', '08:00'),
      closesAt: momentOf('2026-10-24', '16:15'),
    }
    const winter = { ...summer, closesAt: momentOf('2026-10-25', '16:15') }
    expect([
      isOpen(summer, new Date('2026-10-24T13:15:00.000Z')),
      isOpen(summer, new Date('2026-10-24T13:15:00.001Z')),
    ]).toEqual([true, false])
    expect([
      isOpen(winter, new Date('2026-10-25T14:15:00.000Z')),
      isOpen(winter, new Date('2026-10-25T14:15:00.001Z')),
    ]).toEqual([true, false])
  })

  test('in the hour that comes twice, its first time counts', () => {
    const twice = {
      ...publishedCall,
      opensAt: momentOf('2026-09-01', '08:00'),
      closesAt: momentOf('2026-10-25', '03:30'),
    }
    expect([
      isOpen(twice, new Date('2026-10-25T00:30:00.000Z')),
      isOpen(twice, new Date('2026-10-25T00:30:00.001Z')),
    ]).toEqual([true, false])
  })

  test('what arrived in time is in time also when it is handled after assessment has begun', () => {
    expect(isOpen({ ...publishedCall, state: 'in_assessment' }, at('2026-12-16', '16:15'))).toBe(true)
  })

  test.each(['draft', 'cancelled', 'archived'] as const)('a call that is %s is never open', (state) =>
    expect(isOpen({ ...publishedCall, state }, at('2026-11-20', '12:00'))).toBe(false),
  )

  test('a call without times is not open', () => {
    expect(isOpen({ ...publishedCall, opensAt: null }, at('2026-11-20', '12:00'))).toBe(false)
    expect(isOpen({ ...publishedCall, closesAt: null }, at('2026-11-20', '12:00'))).toBe(false)
  })
})

test.each([
  ['2026-11-01', '12:00', 'scheduled'],
  ['2026-11-20', '12:00', 'open'],
  ['2026-12-17', '12:00', 'closed'],
])('on %s at %s a published call is %s', (day, time, phase) =>
  expect(phaseOf(publishedCall, at(day, time))).toBe(phase),
)

test.each(['draft', 'in_assessment', 'decided', 'archived', 'cancelled'] as const)(
  'a call that is %s is that at any time',
  (state) => expect(phaseOf({ ...publishedCall, state }, at('2026-11-20', '12:00'))).toBe(state),
)

describe('taking a call into assessment', () => {
  const after = at('2026-12-16', '16:15', 1)
  test('is done after closing', () =>
    expect(begun(publishedCall, after)).toMatchObject({
      ok: true,
      value: { state: 'in_assessment', assessingAt: after },
    }))
  test('is refused while anybody may still apply', () =>
    expect(begun(publishedCall, at('2026-12-16', '16:15'))).toEqual({ ok: false, refusal: 'still_open' }))
  test('is refused for a draft', () =>
    expect(begun(wholeCall, after)).toEqual({ ok: false, refusal: 'step_not_allowed' }))
  test('is done once', () =>
    expect(begun({ ...publishedCall, state: 'in_assessment' }, after)).toEqual({
      ok: false,
      refusal: 'step_not_allowed',
    }))
})

test('a round is decided from assessment only', () => {
  expect(decided({ ...publishedCall, state: 'in_assessment' }, '2027-02-01')).toMatchObject({
    ok: true,
    value: { state: 'decided', decidedOn: '2027-02-01' },
  })
  expect(decided(publishedCall, '2027-02-01')).toEqual({ ok: false, refusal: 'step_not_allowed' })
})
