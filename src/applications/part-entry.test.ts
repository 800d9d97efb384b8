import { expect, test } from 'vitest'
import { keptPartOf } from './kept-part.ts'
import { entered, type Entry } from './part-entry.ts'

const began = new Date('2026-11-22T10:00:00Z')
const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000)
const standing = (value: Entry['value']): Entry => ({ value, who: 'aino', others: [], stretchAt: began })

test('what one person writes of a text in one go is one entry', () => {
  const entry = entered(standing('Johtaa'), { value: 'Johtaa hanketta', who: 'aino', now: after(4) })
  expect(entry).toMatchObject({ goesOn: true, stretchAt: began })
})

test.each([
  ['another person', 'Johtaa', { value: 'Johtaa hanketta', who: 'maja', now: after(1) }],
  ['five minutes later', 'Johtaa', { value: 'Johtaa hanketta', who: 'aino', now: after(5) }],
  ['much taken out', 'Johtaa '.repeat(20), { value: 'Johtaa', who: 'aino', now: after(1) }],
  ['a sum', { ownCents: 1, lines: [] }, { value: { ownCents: 2, lines: [] }, who: 'aino', now: after(1) }],
] as const)('%s begins an entry of its own', (_, before, written) => {
  expect(entered(standing(before), written)).toMatchObject({ goesOn: false, stretchAt: written.now })
})

test('an answer or a file has no history here, nor has what is no part', () => {
  for (const name of ['answer:goals', 'attachment:1', 'goals', 'tasks', 'tasks:', '__proto__:x'])
    expect(keptPartOf(name)).toBeUndefined()
  expect(keptPartOf('tasks:1')).toEqual({ kind: 'tasks', key: '1' })
})
