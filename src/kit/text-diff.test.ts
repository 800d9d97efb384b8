import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textDiff } from './text-diff.ts'

const word = fc.constantFrom('kunta', 'kommun', ' ', '\n', 'ja', 'och')
const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(''))

test('what stayed and went is the text before, what stayed and came the text after', () =>
  fc.assert(
    fc.property(text, text, (before, after) => {
      const all = textDiff(before, after)
      const of = (...kinds: string[]) => all.flatMap((one) => (kinds.includes(one.kind) ? [one.text] : [])).join('')
      expect(of('same', 'removed')).toBe(before)
      expect(of('same', 'added')).toBe(after)
    }),
  ))

test('one word more is one word more', () =>
  expect(textDiff('Kokeilee palvelua', 'Kokeilee uutta palvelua')).toEqual([
    { kind: 'same', text: 'Kokeilee ' },
    { kind: 'added', text: 'uutta ' },
    { kind: 'same', text: 'palvelua' },
  ]))

test('a text in the place of a very long one is told as a whole', () => {
  const long = (seed: string) => Array.from({ length: 2_000 }, (_, i) => `${seed}${i}`).join(' ')
  expect(textDiff(long('a'), long('b')).map((one) => one.kind)).toContain('removed')
})
