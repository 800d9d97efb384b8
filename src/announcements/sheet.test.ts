import { expect, test } from 'vitest'
import { csvOf } from '../kit/sheet.ts'
import { wordsOf } from '../kit/words.ts'
import type { Grant } from './listing.ts'
import { sheetOfGrants } from './sheet.ts'
import { texts } from './texts.ts'

const grant = (example: boolean): Grant => ({
  slug: 'x',
  title: wordsOf({ fi: 'Hanke', sv: 'Projekt' }),
  category: null,
  number: null,
  cents: 100_00,
  coordinator: { id: null, name: wordsOf({ fi: 'Kunta', sv: 'Kommun' }), code: 'X01', swedish: false, forms: null },
  partners: [],
  others: false,
  example,
})
const heads = { ...texts.sv.sheet, example: texts.sv.example }
const linesOf = (...grants: readonly Grant[]) =>
  csvOf(sheetOfGrants(grants, 'sv', heads, (slug) => slug))
    .trim()
    .split('\r\n')
    .map((line) => line.split(',').at(-1))

test('an invented project is marked as an example in the file too', () => {
  expect(linesOf(grant(true), grant(false))).toEqual(['exempel', 'exempel', ''])
})

test('where nothing is invented there is no column for it', () => {
  expect(linesOf(grant(false))).toEqual([texts.sv.sheet.address, 'x'])
})
