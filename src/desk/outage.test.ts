import { expect, test } from 'vitest'
import { momentOf } from '../kit/dates.ts'
import { outageFrom, type TypedOutage } from './outage.ts'

const now = momentOf('2026-12-17', '09:00')
const typed: TypedOutage = {
  beganDay: '16.12.2026',
  beganTime: '15.50',
  endedDay: '16.12.2026',
  endedTime: '16.40',
  reason: 'Sähkökatko konesalissa.',
  source: 'Käyttöpalvelun tiedote 16.12.2026',
}

test('R-A5 an outage is entered in Helsinki time, with what happened and where that is known from', () => {
  expect(outageFrom(typed, now)).toEqual({
    ok: true,
    value: {
      beganAt: momentOf('2026-12-16', '15:50'),
      endedAt: momentOf('2026-12-16', '16:40'),
      reason: typed.reason,
      source: typed.source,
    },
  })
})

test.each([
  ['no day', { beganDay: 'eilen' }, { beganDay: 'not_a_day' }],
  ['a day that no calendar has', { endedDay: '31.2.2026' }, { endedDay: 'no_such_day' }],
  ['no time', { endedTime: '25' }, { endedTime: 'not_a_time' }],
  ['an end before its beginning', { endedTime: '15.50' }, { endedDay: 'ends_before' }],
  ['an end that is ahead', { endedDay: '17.12.2026', endedTime: '9.01' }, { endedDay: 'ahead' }],
  ['no reason', { reason: ' ' }, { reason: 'missing' }],
  ['no source', { source: '\n' }, { source: 'missing' }],
  ['a reason without end', { reason: 'x'.repeat(2_001) }, { reason: 'too_long' }],
])('R-A5 an outage with %s is not entered', (_, change, faults) =>
  expect(outageFrom({ ...typed, ...change }, now)).toEqual({ ok: false, refusal: 'outage_faulty', faults }),
)
