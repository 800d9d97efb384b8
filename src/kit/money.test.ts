import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centsFrom, euros, percent, shareUp, sum, typedEuros } from './money.ts'

test.each([
  ['1 234,50', 123_450],
  ['1 234,50 €', 123_450],
  ['1\u00a0234\u00a0567', 123_456_700],
  ['1234.5', 123_450],
  ['1.234,50', 123_450],
  ['1,234.50', 123_450],
  ['125 000', 12_500_000],
  ['0', 0],
  ['€ 980000', 98_000_000],
  ['178 500 euroa', 17_850_000],
])('%s is a sum', (typed, cents) => expect(centsFrom(typed)).toEqual({ ok: true, value: cents }))

test.each([
  ['abc', 'not_a_sum'],
  ['', 'not_a_sum'],
  ['12,345,6', 'not_a_sum'],
  ['1e6', 'not_a_sum'],
  ['1,234,5', 'not_a_sum'],
  ['-5', 'negative_sum'],
  ['−5 €', 'negative_sum'],
  ['999999999999999999', 'sum_too_large'],
  ['100 000 000 001', 'sum_too_large'],
])('%s is refused: %s', (typed, refusal) => expect(centsFrom(typed)).toEqual({ ok: false, refusal }))

test('euros are written as each language writes them, cents only when there are any', () => {
  expect(euros(576_645_600, 'fi')).toBe('5\u00a0766\u00a0456\u00a0€')
  expect(euros(123_450, 'sv')).toBe('1\u00a0234,50\u00a0€')
  expect(euros(123_405, 'en')).toBe('€1,234.05')
  expect(euros(-50, 'fi')).toBe('−0,50\u00a0€')
})

test('what a field shows is what it reads again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_900 }), (cents) => {
      expect(centsFrom(typedEuros(cents))).toEqual({ ok: true, value: cents })
      expect(centsFrom(euros(cents, 'fi'))).toEqual({ ok: true, value: cents })
    }),
  )
})

test('a share is rounded up to the next cent and never more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_900 }), fc.integer({ min: 0, max: 10_000 }), (cents, share) => {
      const exact = BigInt(cents) * BigInt(share)
      const up = BigInt(shareUp(cents, share)) * 10_000n
      expect(up >= exact && up - exact < 10_000n).toBe(true)
    }),
  )
})

test('15 % of a cent is a whole cent', () => expect(shareUp(1, 1_500)).toBe(1))
test('a sum that leaves the safe integers is a bug, not a number', () =>
  expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError))
test('a share is written with the decimals it has', () => {
  expect(percent(8_500, 'fi')).toBe('85\u00a0%')
  expect(percent(6_250, 'sv')).toBe('62,5\u00a0%')
  expect(percent(3_333, 'en')).toBe('33.33%')
})
