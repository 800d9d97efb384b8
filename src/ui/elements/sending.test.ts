import { expect, test } from 'vitest'
import { meaningOf, pauseAfter } from './sending.ts'

test('the next try waits longer each time, a minute at most', () => {
  expect([1, 2, 3, 4, 5, 50].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
})

test.each([
  [{ type: 'basic', status: 200 }, 'kept'],
  [{ type: 'basic', status: 422 }, 'wrong'],
  [{ type: 'basic', status: 409 }, 'wrong'],
  [{ type: 'basic', status: 403 }, 'wrong'],
  [{ type: 'default', status: 413 }, 'wrong'],
  [{ type: 'basic', status: 503 }, 'away'],
  [{ type: 'opaqueredirect', status: 0 }, 'out'],
  [{ type: 'basic', status: 401 }, 'out'],
] as const)('the answer %o means %s', (answer, meaning) => expect(meaningOf(answer)).toBe(meaning))
