import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference } from './difference.ts'

const without = (kind: 'gone' | 'new', earlier: string, later: string) =>
  difference(earlier, later)
    .filter((one) => one.kind !== kind)
    .map((one) => one.text)
    .join('')

const text = fc
  .array(fc.constantFrom('kunta', 'palvelu', ' ', '\n', 'å', '😀', 'x.'), { maxLength: 30 })
  .map((parts) => parts.join(''))

test('both texts can be read out of what changed between them', () =>
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      expect(without('new', earlier, later)).toBe(earlier)
      expect(without('gone', earlier, later)).toBe(later)
    }),
  ))

test('a word that was put in is all that is new', () =>
  expect(
    difference('Kunta hakee avustusta.', 'Kunta hakee yhdessä avustusta.').filter(({ kind }) => kind !== 'same'),
  ).toEqual([{ kind: 'new', text: 'yhdessä ' }]))

test('texts of twenty thousand characters are compared', () => {
  const long = Array.from({ length: 4_000 }, (_, at) => `s${at}`).join(' ')
  expect(without('gone', long, `alku ${long.replaceAll('7', 'x')}`)).toBe(`alku ${long.replaceAll('7', 'x')}`)
})

test('two words in the place of two others are one change, with the blank between them', () =>
  expect(difference('Maja Exempel', 'Betala allt')).toEqual([
    { kind: 'gone', text: 'Maja Exempel' },
    { kind: 'new', text: 'Betala allt' },
  ]))
