import { expect, test } from 'vitest'
import { ibanFrom, writtenIban } from './iban.ts'

test.each([
  ['FI21 1234 5600 0007 85', 'FI2112345600000785'],
  ['fi2112345600000785', 'FI2112345600000785'],
  ['SE45 5000 0000 0583 9825 7466', 'SE4550000000058398257466'],
  ['GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
])('%s is an account number', (typed, value) => expect(ibanFrom(typed)).toEqual({ ok: true, value }))

test.each([
  '',
  'FI21',
  'FI21 1234 5600 0007 86',
  'FI22 1234 5600 0007 85',
  'FI21 1234 5600 0070 85',
  '123456-785',
  'SE4550000000058398257467',
])('%s is none', (typed) => expect(ibanFrom(typed)).toEqual({ ok: false, refusal: 'not_an_iban' }))

test('it is read in groups of four', () => expect(writtenIban('FI2112345600000785')).toBe('FI21 1234 5600 0007 85'))
