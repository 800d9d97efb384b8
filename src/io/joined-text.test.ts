import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { gathered, joinedText, rewritten } from './joined-text.ts'

/** Somebody's own copy of a text, with what they wrote into it, change by change. */
function copyOf(state: Uint8Array) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const changes: Uint8Array[] = []
  doc.on('update', (change: Uint8Array) => changes.push(change))
  return { text: doc.getText('text'), changes, doc }
}
const travelling = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const begun = rewritten([], 'Kunta hakee avustusta.')

describe('a text that several write at once', () => {
  const typed = fc.array(fc.tuple(fc.nat(30), fc.constantFrom('a', 'ä', '😀', '\n', 'kunta')), { maxLength: 12 })
  const write = (edits: readonly (readonly [number, string])[]) => {
    const copy = copyOf(begun)
    for (const [at, text] of edits) copy.text.insert(Math.min(at, 5), text)
    return copy
  }

  test('is the same whatever comes first, and holds every character of both', () =>
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        const [mine, theirs] = [write(one).changes, write(other).changes]
        const [there, back] = [joinedText([begun]), joinedText([begun])]
        for (const change of [...mine, ...theirs]) expect(there.take(change).ok).toBe(true)
        for (const change of [gathered([begun, ...theirs]), ...mine]) expect(back.take(change).ok).toBe(true)
        expect(there.text()).toBe(back.text())
        const length = [...one, ...other].reduce((sum, [, text]) => sum + text.length, 'Kunta hakee avustusta.'.length)
        expect(there.text()).toHaveLength(length)
      }),
    ))

  test('takes a change that comes twice once', () => {
    const { text, changes } = copyOf(begun)
    text.insert(0, 'Pieni ')
    const there = joinedText([begun])
    expect(changes.map((change) => there.take(change))).toEqual([{ ok: true, value: true }])
    expect(changes.map((change) => there.take(change))).toEqual([{ ok: true, value: false }])
    expect(there.text()).toBe('Pieni Kunta hakee avustusta.')
  })

  test('becomes what a form says of it, by the change that made it so', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const first = rewritten([], before)
        expect(joinedText([first, rewritten([first], after)]).text()).toBe(after)
      }),
    ))
})

describe('a change that is none is refused, and the text stays as it is', () => {
  /** What comes of a change, and whether the text is what it was. */
  const tried = (change: Uint8Array) => {
    const there = joinedText([begun])
    const before = travelling(there.state())
    const taken = there.take(change)
    return { taken, same: travelling(there.state()) === before && there.text() === 'Kunta hakee avustusta.' }
  }
  const refused = { taken: { ok: false, refusal: 'not_a_change' }, same: true }
  const made = (make: (doc: Y.Doc) => unknown): Uint8Array => {
    const { doc } = copyOf(begun)
    const known = Y.encodeStateVector(doc)
    make(doc)
    return Y.encodeStateAsUpdate(doc, known)
  }

  test('bytes at random', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const there = joinedText([begun])
        const before = there.text()
        const taken = there.take(bytes)
        expect(taken.ok && taken.value).toBe(false)
        expect(there.text()).toBe(before)
      }),
    ))

  test('a change cut short, or with a byte turned', () => {
    const change = made((doc) => doc.getText('text').insert(3, 'pieni kunta'))
    fc.assert(
      fc.property(fc.nat(change.length - 1), fc.integer({ min: 1, max: 255 }), (at, turn) => {
        const turned = change.map((byte, place) => (place === at ? byte ^ turn : byte))
        for (const bytes of [change.slice(0, at), turned]) {
          const there = joinedText([begun])
          there.take(bytes) // some are changes of another text: then they are taken, and nothing hangs
          expect(joinedText([there.state()]).text()).toBe(there.text())
          expect(there.text().isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['another kind of content', (doc: Y.Doc): unknown => doc.getMap('text2').set('a', 1)],
    ['a form of letters', (doc: Y.Doc) => doc.getText('text').format(0, 3, { bold: true })],
    ['something embedded', (doc: Y.Doc) => doc.getText('text').insertEmbed(0, { picture: 'x' })],
    ['a sign that no database keeps', (doc: Y.Doc) => doc.getText('text').insert(0, '\u0000')],
    ['half a line end', (doc: Y.Doc) => doc.getText('text').insert(0, '\r')],
  ] as const)('%s', (_, make: (doc: Y.Doc) => unknown) => expect(tried(made(make))).toEqual(refused))

  test('one that hangs on another that nobody has sent', () => {
    const { text, changes } = copyOf(begun)
    text.insert(0, 'Ensin ')
    text.insert(0, 'Sitten ')
    expect(tried(changes[1] ?? new Uint8Array())).toEqual(refused)
  })
})

describe('a text that would be too long', () => {
  test('is refused in characters, not in their halves, and taken once it is shorter', () => {
    const { text, changes } = copyOf(begun)
    const there = joinedText([begun])
    text.insert(0, '😀'.repeat(10))
    expect(there.take(changes[0] ?? new Uint8Array(), 31)).toEqual({ ok: false, refusal: 'too_long' })
    text.delete(0, 2)
    expect(there.take(gathered(changes), 31)).toEqual({ ok: true, value: true })
    expect([...there.text()]).toHaveLength(31)
  })

  test('may be made shorter where it was too long already', () => {
    const { text, changes } = copyOf(begun)
    text.delete(0, 6)
    expect(joinedText([begun]).take(changes[0] ?? new Uint8Array(), 5).ok).toBe(true)
  })
})
