import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../kit/words.ts'
import { typedIn } from '../typed-text.ts'
import { entryOf, rewritten, untold, type Kit, type KitEntry } from './kit.ts'

const nothing: KitEntry = entryOf({})
const first: Kit = {
  version: 1,
  parts: { needed: wordsOf({ fi: 'Palvelin' }), costs: wordsOf({ fi: '10 000 euroa', sv: '10 000 euro' }) },
  organisation: wordsOf({ fi: 'Esimerkkikunta' }),
  on: '2026-11-22',
}

describe('a kit', () => {
  test('begins with what is written first', () => {
    expect(rewritten(undefined, 0, { ...nothing, needed: typedIn(' Palvelin ', 'fi') })).toEqual({
      ok: true,
      value: { version: 1, parts: { needed: wordsOf({ fi: 'Palvelin' }) } },
    })
  })
  test('is said in several languages side by side, and a text left as it was stays', () => {
    const entry = { ...entryOf(first.parts), needed: { fi: 'Palvelin', sv: 'En server', en: '' } }
    expect(rewritten(first, 1, entry)).toMatchObject({
      value: { version: 2, parts: { needed: wordsOf({ fi: 'Palvelin', sv: 'En server' }), costs: first.parts.costs } },
    })
  })
  test('that is sent as it was makes no version', () => {
    expect(rewritten(first, 1, entryOf(first.parts))).toEqual({ ok: true, value: null })
  })
  test('says which parts nobody has told', () => {
    expect(untold(first.parts)).toEqual(['steps', 'people', 'contracts', 'risks'])
  })
  test.each([
    ['nothing', { last: undefined, seen: 0 }, nothing, 'nothing_written'],
    ['nothing any more', { last: first, seen: 1 }, nothing, 'nothing_written'],
    ['too much', { last: undefined, seen: 0 }, { ...nothing, risks: typedIn('a'.repeat(4_001), 'sv') }, 'too_long'],
    [
      'what others have changed meanwhile',
      { last: first, seen: 0 },
      { ...nothing, risks: typedIn('Uusi', 'fi') },
      'changed_meanwhile',
    ],
  ] as const)('of %s is refused', (_, { last, seen }, entry, refusal) => {
    expect(rewritten(last, seen, entry)).toEqual({ ok: false, refusal })
  })
})
