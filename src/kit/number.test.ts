import { expect, test } from 'vitest'
import { writtenNumber } from './number.ts'

test('a number is read in groups of three, a part of a whole after comma or point', () => {
  expect(writtenNumber(2_000_000, 'fi')).toBe('2\u00a0000\u00a0000')
  expect(writtenNumber(20_000, 'sv')).toBe('20\u00a0000')
  expect(writtenNumber(20_000, 'en')).toBe('20,000')
  expect([writtenNumber(0.5, 'fi'), writtenNumber(0.5, 'en'), writtenNumber(60, 'sv')]).toEqual(['0,5', '0.5', '60'])
})
