import { describe, expect, test } from 'vitest'
import { daysLater } from './dates.ts'
import { easterOf, holidayOn, isWorkingDay, nextWorkingDay } from './holidays.ts'

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2020, '2020-04-12'],
  [2021, '2021-04-04'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %s is %s', (year, day) => expect(easterOf(year)).toBe(day))

test.each([
  ['2021-01-06', 'epiphany'],
  ['2021-04-02', 'good_friday'],
  ['2021-04-05', 'easter_monday'],
  ['2021-05-01', 'may_day'],
  ['2021-05-13', 'ascension'],
  ['2021-05-23', 'pentecost'],
  ['2021-06-25', 'midsummer_eve'],
  ['2021-06-26', 'midsummer'],
  ['2020-10-31', 'all_saints'],
  ['2021-11-06', 'all_saints'],
  ['2020-12-06', 'independence_day'],
  ['2020-12-24', 'christmas_eve'],
] as const)('%s is %s', (day, holiday) => expect(holidayOn(day)).toBe(holiday))

test('midsummer is the Saturday between 20 and 26 June', () => {
  expect(holidayOn('2020-06-20')).toBe('midsummer')
  expect(holidayOn('2026-06-20')).toBe('midsummer')
  expect(holidayOn('2021-06-19')).toBeUndefined()
})

test('a Saturday, a Sunday and a holiday are no working days, an ordinary Monday is', () => {
  expect(['2026-11-21', '2026-11-22', '2026-12-25', '2026-11-23'].map(isWorkingDay)).toEqual([
    false,
    false,
    false,
    true,
  ])
})

describe('a time limit of thirty days ends on a working day (domain.md R-T4)', () => {
  test.each([
    ['2020-12-15', '2021-01-14'],
    ['2021-05-26', '2021-06-28'],
    ['2020-11-06', '2020-12-07'],
    ['2020-11-24', '2020-12-28'],
    ['2021-04-01', '2021-05-03'],
  ])('served %s, ends %s', (served, ends) => expect(nextWorkingDay(daysLater(served, 30))).toBe(ends))
})
