import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked, reasonsOf } from './reason.ts'

const words = (text: string) => ({ text, by: 'ours' as const })

test('a word is marked whole, also when only a part of it was asked for', () => {
  expect(marked('kommunens byggnadstillsyn samt', ['tillsyn'])).toEqual([
    { text: 'kommunens ', met: false },
    { text: 'byggnadstillsyn', met: true },
    { text: ' samt', met: false },
  ])
})

test('a short word is marked only where a word begins with it', () => {
  expect(marked('KAATIO ja botit', ['bot']).filter((piece) => piece.met)).toEqual([{ text: 'botit', met: true }])
  expect(marked('robotti', ['bot']).some((piece) => piece.met)).toBe(false)
})

test('whatever is marked, the text stays the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1, maxLength: 4 })), (text, reasons) => {
      expect(
        marked(text, reasons)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('the reasons are words of the title in the language of the reader, else in another one', () => {
  const title = { sv: words('Elektronisk tillståndstjänst'), fi: words('Sähköinen lupapalvelu') }
  expect(reasonsOf({ title, reasons: ['tillstånd', 'lupapalvel'] }, 'fi')).toEqual([
    { text: 'lupapalvelu', lang: 'fi' },
  ])
  expect(reasonsOf({ title, reasons: ['tillstånd'] }, 'fi')).toEqual([{ text: 'tillståndstjänst', lang: 'sv' }])
  expect(reasonsOf({ title, reasons: ['tammerfors'] }, 'fi')).toEqual([])
  expect(reasonsOf({ title: null, reasons: ['soini'] }, 'fi')).toEqual([])
  const summary = { fi: words('Luvat haetaan verkossa') }
  expect(reasonsOf({ title, summary, reasons: ['luva'] }, 'fi')).toEqual([{ text: 'luvat', lang: 'fi' }])
  expect(reasonsOf({ title, summary, reasons: ['tillstånd', 'luva'] }, 'fi')).toEqual([
    { text: 'tillståndstjänst', lang: 'sv' },
  ])
})
