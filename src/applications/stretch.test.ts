import { expect, test } from 'vitest'
import { goesOn, longestStretch, othersIn } from './stretch.ts'

const began = new Date('2026-11-22T10:00:00Z')
const after = (milliseconds: number) => new Date(began.getTime() + milliseconds)
const long = 'x'.repeat(300)

const stretch = { stretchAt: began, value: 'ab' }

test.each([
  { when: 'somebody goes on writing', from: stretch, to: 'abc', gone: 1_000, on: true },
  { when: 'five minutes have gone', from: stretch, to: 'abc', gone: longestStretch, on: false },
  { when: 'it was saved as a whole', from: { ...stretch, stretchAt: null }, to: 'abc', gone: 0, on: false },
  { when: 'much was taken out', from: { ...stretch, value: long }, to: 'x', gone: 1_000, on: false },
  { when: 'a little was taken out', from: { ...stretch, value: long }, to: long.slice(50), gone: 1_000, on: true },
])('$when', ({ from, to, gone, on }) => expect(goesOn(from, to, after(gone))).toBe(on))

test('who wrote in a stretch is told once', () => {
  expect(othersIn([], null, 'a')).toEqual([])
  expect(othersIn([], 'a', 'b')).toEqual(['a'])
  expect(othersIn(['a'], 'b', 'a')).toEqual(['b'])
  expect(othersIn(['a'], 'a', 'a')).toEqual([])
})
