import { expect, test } from 'vitest'
import { lastDayForRectification, presumedServedOn } from './rectification.ts'

// domain.md R-T4
test.each([
  ['2020-12-15', '2021-01-14', 'thirty days from service'],
  ['2021-05-26', '2021-06-28', 'Midsummer eve, Saturday and Sunday are passed'],
  ['2020-11-06', '2020-12-07', 'Independence day is passed'],
  ['2020-11-24', '2020-12-28', 'Christmas is passed'],
  ['2021-04-01', '2021-05-03', 'the first of May is passed'],
])('served on %s, the last day for rectification is %s: %s', (served, last) => {
  expect(lastDayForRectification(served)).toBe(last)
})
test('a decision that nobody has opened counts as received on the seventh day after it was sent, at the latest', () => {
  expect(presumedServedOn('2026-12-15')).toBe('2026-12-22')
  expect(lastDayForRectification(presumedServedOn('2026-12-15'))).toBe('2027-01-21')
})
