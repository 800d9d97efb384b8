import { expect, test } from 'vitest'
import { sumIn } from './row.ts'

test.each([
  ['1 234,50 €', 123_450],
  ['1 234,50', 123_450],
  ['enintään 850 000 €', 85_000_000],
  ['högst 445500 euro', 44_550_000],
  ['280500.00', 28_050_000],
  ['', null],
  ['–', null],
  ['ei julkaistu', null],
])('a sum written as "%s" is read', (text, cents) => expect(sumIn(text)).toEqual({ ok: true, value: cents }))
