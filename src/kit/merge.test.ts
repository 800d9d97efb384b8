import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merged } from './merge.ts'

const text = fc
  .array(fc.constantFrom('kunta', 'palvelu', ' ', '\n', 'ä', '😀'), { maxLength: 20 })
  .map((parts) => parts.join(''))

test('changes in different places are both there', () =>
  expect(merged('Kunta hakee avustusta.', 'Kunta hakee yhdessä avustusta.', 'Pieni kunta hakee avustusta.')).toEqual({
    text: 'Pieni kunta hakee yhdessä avustusta.',
    clean: true,
  }))

test('where both changed the same place both texts stand, theirs first', () =>
  expect(merged('Maksaa paljon.', 'Maksaa tonnin.', 'Maksaa miljoonan.')).toEqual({
    text: 'Maksaa miljoonan. tonnin.',
    clean: false,
  }))

test('who changed nothing gets what the other wrote, and the same change is made once', () =>
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(merged(base, base, other)).toEqual({ text: other, clean: true })
      expect(merged(base, other, base)).toEqual({ text: other, clean: true })
      expect(merged(base, other, other)).toEqual({ text: other, clean: true })
    }),
  ))

const own = (mark: string) =>
  fc.array(fc.constantFrom(`${mark}1`, `${mark}2`, ' ', '\n'), { minLength: 1, maxLength: 6 })

test('no word that either wrote is lost', () =>
  fc.assert(
    fc.property(text, own('M'), own('T'), fc.tuple(fc.nat(), fc.nat()), (base, mine, theirs, [a, b]) => {
      const put = (words: readonly string[], at: number) => {
        const parts = [...base]
        parts.splice(at % (parts.length + 1), 0, ` ${words.join(' ')} `)
        return parts.join('')
      }
      const { text: made } = merged(base, put(mine, a), put(theirs, b))
      for (const word of [...mine, ...theirs]) expect(made).toContain(word.trim())
    }),
  ))
