import { expect, test } from 'vitest'
import { nearestOf, quantised } from './nearness.ts'

/** A hundred works in as many directions, more or less. */
const shelf = new Map(
  Array.from({ length: 100 }, (_, at) => [
    at,
    quantised(Array.from({ length: 50 }, (_, i) => (i === at % 50 ? 1 : 0) + ((at * 7 + i * 13) % 10) / 50)),
  ]),
)

test('what points the same way stands out, and the rest gets nothing', () => {
  const near = nearestOf(shelf, quantised(Array.from({ length: 50 }, (_, i) => (i === 3 ? 1 : 0))))
  expect([...near.keys()].toSorted((a, b) => a - b)).toEqual([3, 53])
  for (const points of near.values()) expect(points).toBeLessThanOrEqual(1.5)
})

test('where nothing stands out nothing is near: no works, one work, another length, no direction', () => {
  const question = quantised([1, 2, 3])
  expect(nearestOf(new Map(), question).size).toBe(0)
  expect(nearestOf(new Map([[1, question]]), question).size).toBe(0)
  expect(nearestOf(shelf, question).size).toBe(0)
  expect(nearestOf(shelf, quantised(Array.from({ length: 50 }, () => 0))).size).toBe(0)
})
