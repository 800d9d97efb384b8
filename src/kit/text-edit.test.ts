import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editBetween, moved, wellFormed } from './text-edit.ts'

const text = fc.array(fc.constantFrom('a', 'b', 'ä', ' ', '😀', '😁'), { maxLength: 12 }).map((parts) => parts.join(''))

test('an edit makes the one text into the other and never cuts a character in two', () =>
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { at, gone, text: fresh } = editBetween(before, after) ?? { at: 0, gone: 0, text: '' }
      expect(before.slice(0, at) + fresh + before.slice(at + gone)).toBe(after)
      expect(fresh.isWellFormed() && before.slice(at, at + gone).isWellFormed()).toBe(true)
    }),
  ))

test.each([
  ['text before the cursor pushes it on', 5, [{ retain: 2 }, { insert: 'abc' }], 8],
  ['text after the cursor leaves it', 5, [{ retain: 6 }, { insert: 'abc' }], 5],
  ['text at the cursor comes after it', 5, [{ retain: 5 }, { insert: 'abc' }], 5],
  ['what goes before the cursor pulls it back', 5, [{ retain: 1 }, { delete: 2 }], 3],
  ['what goes around the cursor pulls it to its beginning', 5, [{ retain: 3 }, { delete: 10 }], 3],
  ['several at once', 10, [{ insert: 'xx' }, { retain: 4 }, { delete: 3 }], 9],
])('%s', (...[, place, delta, expected]) => expect(moved(place, delta)).toBe(expected))

test('a text is kept without halves of characters and without the character that is none', () =>
  expect(wellFormed('a\ud83d b\0c 😀')).toBe('a\ufffd bc 😀'))
