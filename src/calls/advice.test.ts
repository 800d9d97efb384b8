import { describe, expect, test } from 'vitest'
import { checkedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { adviceOn } from './advice.ts'
import type { Call } from './call.ts'
import { published } from './publication.ts'

const now = momentOf('2026-10-30', '12:00')

describe('the officer is warned, not hindered, when a call', () => {
  test.each<[string, Partial<Call>, string]>([
    ['closes on a Friday', { closesAt: momentOf('2026-12-18', '16:15') }, 'closes_on_friday'],
    ['closes on a Saturday', { closesAt: momentOf('2026-12-19', '16:15') }, 'closes_on_day_off'],
    ['closes on Christmas Eve', { closesAt: momentOf('2026-12-24', '16:15') }, 'closes_on_day_off'],
    ['closes when nobody is there to help', { closesAt: momentOf('2026-12-16', '23:59') }, 'closes_at_night'],
    ['is open for less than six weeks', { opensAt: momentOf('2026-11-05', '08:00') }, 'under_six_weeks'],
    ['opens the moment it is published', { opensAt: momentOf('2026-10-29', '08:00') }, 'opens_at_once'],
  ])('%s', (_why, change, advice) => {
    expect(adviceOn({ ...wholeCall, ...change }, now)).toEqual([advice])
    expect(published({ ...checkedCall, ...change }, 3, now).ok).toBe(true)
  })

  test('the usual call gets no warning', () => expect(adviceOn(wholeCall, now)).toEqual([]))
  test.each([
    ['questions that are answered', { faq: [] }, 'no_faq'],
    ['whom one asks', { contact: null }, 'no_contact'],
  ])('a call without %s is published all the same', (_what, change, advice) => {
    expect(adviceOn({ ...wholeCall, ...change }, now)).toEqual([advice])
    expect(published({ ...checkedCall, ...change }, 3, now).ok).toBe(true)
  })
  test('a call without times gets none either', () =>
    expect(adviceOn({ ...wholeCall, closesAt: null }, now)).toEqual([]))
})
