import { expect, test } from 'vitest'
import { isId } from '../../io/once.ts'
import { idOf, standingAfter, toldIn } from './file-parts.ts'

const file = (name: string, text: string, lastModified = 1) => new File([text], name, { lastModified })

test('the same file in the same place has the same id; any other file, place or time has its own', async () => {
  const id = await idOf(file('liite.txt', 'x'), '/a', 0)
  expect(isId(id)).toBe(true)
  expect(await idOf(file('liite.txt', 'x'), '/a', 0)).toBe(id)
  const others = await Promise.all([
    idOf(file('toinen.txt', 'x'), '/a', 0),
    idOf(file('liite.txt', 'xy'), '/a', 0),
    idOf(file('liite.txt', 'x', 2), '/a', 0),
    idOf(file('liite.txt', 'x'), '/b', 0),
    idOf(file('liite.txt', 'x'), '/a', 1),
  ])
  expect(new Set([id, ...others]).size).toBe(6)
})

test('an answer that says nothing known is a refusal without words', () => {
  expect([{ at: 3 }, { is: 'attached' }, { is: 'removed' }, { text: 'Liian suuri' }].map(toldIn)).toEqual([
    { is: 'going', at: 3 },
    { is: 'attached' },
    { is: 'removed' },
    { is: 'refused', text: 'Liian suuri' },
  ])
  for (const odd of [undefined, null, 'x', [], { is: 'other' }, { at: '3' }, { text: 3 }])
    expect(toldIn(odd)).toEqual({ is: 'refused', text: '' })
})

test('after a break it is asked how much has arrived, and waits longer until a part arrives again', () => {
  const going = { at: 512, again: 0, tries: 0 }
  const broken = standingAfter(going, { is: 'away' })
  expect(broken).toEqual({ at: undefined, again: 0, tries: 1 })
  const asked = standingAfter(broken, { is: 'going', at: 256 })
  expect(asked).toEqual({ at: 256, again: 0, tries: 1 })
  expect(standingAfter(asked, { is: 'out' })).toEqual({ at: undefined, again: 0, tries: 2 })
  expect(standingAfter(asked, { is: 'going', at: 512 })).toEqual(going)
  expect(standingAfter(broken, { is: 'removed' })).toEqual({ at: undefined, again: 1, tries: 1 })
})
