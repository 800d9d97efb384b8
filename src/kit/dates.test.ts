import { expect, test } from 'vitest'
import {
  dayFrom,
  dayOf,
  dayRead,
  daysBetween,
  daysLater,
  momentOf,
  monthsLater,
  timeOf,
  weekday,
  writtenDay,
  writtenMoment,
  writtenSecond,
  writtenSpan,
} from './dates.ts'

test('16:15 in Helsinki is 13:15 UTC in summer and 14:15 in winter', () => {
  expect(momentOf('2020-10-05', '16:15').toISOString()).toBe('2020-10-05T13:15:00.000Z')
  expect(momentOf('2026-12-09', '16:15').toISOString()).toBe('2026-12-09T14:15:00.000Z')
})
test('the hour that summer time skips is an hour later, the one it repeats is the first', () => {
  expect(momentOf('2026-03-29', '03:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(momentOf('2026-10-25', '03:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
})
test('the day changes at midnight in Helsinki, not in London', () => {
  expect(dayOf(new Date('2026-11-22T21:59:59Z'))).toBe('2026-11-22')
  expect(dayOf(new Date('2026-11-22T22:00:00Z'))).toBe('2026-11-23')
  expect(timeOf(new Date('2026-11-22T22:00:00Z'))).toBe('00:00')
})
test.each([
  ['22.11.2026', '2026-11-22'],
  ['2.1.2026', '2026-01-02'],
  ['2026-11-22', '2026-11-22'],
  [' 22/11/2026 ', '2026-11-22'],
  ['31.2.2026', undefined],
  ['29.2.2025', undefined],
  ['2026', undefined],
  ['', undefined],
  ['22.11.26', undefined],
])('%s is read as %s', (typed, day) => expect(dayFrom(typed)).toBe(day))
test('a day the calendar lacks is told apart from what is not written as a day', () => {
  expect(dayRead(' 28.2.2027')).toEqual({ ok: true, value: '2027-02-28' })
  for (const typed of ['31.2.2027', '2027-02-31', ' 1/13/2027 '])
    expect(dayRead(typed)).toEqual({ ok: false, refusal: 'no_such_day' })
  for (const typed of ['keväällä', '22.11.26', '']) expect(dayRead(typed)).toEqual({ ok: false, refusal: 'not_a_day' })
})
test('days and moments are written as each language writes them', () => {
  expect(writtenDay('2026-11-22', 'fi')).toBe('22.11.2026')
  expect(writtenDay('2026-11-22', 'en')).toBe('22\u00a0Nov\u00a02026')
  expect(writtenMoment(momentOf('2026-12-09', '16:15'), 'fi')).toBe('9.12.2026 klo\u00a016.15')
  expect(writtenMoment(momentOf('2026-12-09', '16:15'), 'sv')).toBe('9.12.2026 kl.\u00a016.15')
  expect(writtenMoment(momentOf('2026-12-09', '16:15'), 'en')).toBe('9\u00a0Dec\u00a02026, 16:15')
})
test.each([
  ['sv', '22.11.2026 kl.\u00a013.00–15.00', '22.11.2026 kl.\u00a013.00 – 23.11.2026 kl.\u00a000.30'],
  ['fi', '22.11.2026 klo\u00a013.00–15.00', '22.11.2026 klo\u00a013.00 – 23.11.2026 klo\u00a000.30'],
  ['en', '22\u00a0Nov\u00a02026, 13:00–15:00', '22\u00a0Nov\u00a02026, 13:00 – 23\u00a0Nov\u00a02026, 00:30'],
] as const)('a stretch of time says its day once, and both where it ends on another: %s', (lang, day, night) => {
  const from = momentOf('2026-11-22', '13:00')
  expect(writtenSpan(from, momentOf('2026-11-22', '15:00'), lang)).toBe(day)
  expect(writtenSpan(from, momentOf('2026-11-23', '00:30'), lang)).toBe(night)
})
test('days are counted over a leap day and back', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  expect(daysLater('2024-02-28', 2)).toBe('2024-03-01')
  expect(weekday('2026-11-22')).toBe(7)
})

test('months later is the same day of the month, or its last one', () => {
  expect([monthsLater('2028-12-31', 2), monthsLater('2027-01-31', 1), monthsLater('2027-03-15', -1)]).toEqual([
    '2029-02-28',
    '2027-02-28',
    '2027-02-15',
  ])
})

test.each([
  ['fi', '16.12.2026 klo\u00a016.15.07'],
  ['sv', '16.12.2026 kl.\u00a016.15.07'],
  ['en', '16\u00a0Dec\u00a02026, 16:15:07'],
] as const)('a moment is written to the second where it matters: %s', (lang, written) =>
  expect(writtenSecond(new Date('2026-12-16T14:15:07.900Z'), lang)).toBe(written),
)
