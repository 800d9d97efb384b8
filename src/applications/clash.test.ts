import { expect, test } from 'vitest'
import { judgedBy, proposed, seenIn, writtenSeen, type Kept } from './clash.ts'

const kept = { revision: 7, digest: 'b' }
const mine = { digest: 'c' }

test.each([
  { when: 'nobody else wrote', seen: { revision: 7, digest: 'b' }, my: mine, theirs: kept, what: 'keep' },
  {
    when: 'somebody else wrote, and so did I',
    seen: { revision: 5, digest: 'a' },
    my: mine,
    theirs: kept,
    what: 'clash',
  },
  { when: 'I did not touch the field', seen: { revision: 5, digest: 'c' }, my: mine, theirs: kept, what: 'leave' },
  { when: 'both wrote the same', seen: { revision: 5, digest: 'a' }, my: { digest: 'b' }, theirs: kept, what: 'leave' },
  { when: 'the field was empty', seen: { revision: 0, digest: 'a' }, my: mine, theirs: undefined, what: 'keep' },
  { when: 'somebody filled an empty field', seen: { revision: 0, digest: 'a' }, my: mine, theirs: kept, what: 'clash' },
  { when: 'the form does not say what was seen', seen: undefined, my: mine, theirs: kept, what: 'keep' },
])('$when', ({ seen, my, theirs, what }) => expect(judgedBy(seen, my, theirs)).toBe(what))

test('what was seen travels with a form, and nonsense is nothing', () => {
  const seen = { revision: 12, digest: '0123456789abcdef' }
  expect(seenIn(writtenSeen(seen))).toEqual(seen)
  for (const text of ['', '1', '1.', '-1.0123456789abcdef', '1.0123456789abcdeg', '12345678901.0123456789abcdef'])
    expect(seenIn(text)).toBeUndefined()
})

test('a proposal is made of texts alone', () => {
  const theirs: Kept = { value: 'Hyvä päivä', rowIds: null, revision: 2, digest: 'x', who: null, at: new Date(0) }
  expect(proposed({ question: 'q', mine: 'Hei päivä', theirs, base: 'päivä' })?.text).toBe('Hyvä Hei päivä')
  expect(proposed({ question: 'q', mine: ['a'], theirs: { ...theirs, value: ['b'] }, base: undefined })).toBeUndefined()
})
