import { expect, test } from 'vitest'
import { addressOf, askedIn, isNarrowed, sortedBy } from './asked.ts'

const asked = (query: Record<string, string>) => askedIn((name) => query[name])

test('an address without a question shows the newest first, one with a question the best match', () => {
  expect(asked({}).sort).toBe('newest')
  expect(asked({ q: 'bygglov' }).sort).toBe('match')
})

test.each([
  { page: '-1' },
  { page: 'abc' },
  { page: '1e9' },
  { page: '0.5' },
  { sort: 'drop' },
  { round: "2021' or 1=1" },
  { theme: 'x'.repeat(99) },
])('%j is as if it were not there', (query) => expect(asked(query)).toEqual(asked({})))

test('an address can be read again as it was asked', () => {
  const wanted = asked({ q: 'bygglov', round: '2021', sort: 'granted', way: 'back', page: '3' })
  const again = Object.fromEntries(Object.entries(addressOf(wanted)).map(([key, value]) => [key, String(value ?? '')]))
  expect(asked(again)).toEqual(wanted)
})

test('a column asked for again turns round, and the list begins from its first page', () => {
  const once = sortedBy(asked({ page: '2' }), 'title')
  expect(once).toMatchObject({ sort: 'title', backwards: false, page: 1 })
  expect(sortedBy(once, 'title').backwards).toBe(true)
})

test('a list is narrowed by a filter, not by a question', () => {
  expect(isNarrowed(asked({ q: 'x' }))).toBe(false)
  expect(isNarrowed(asked({ theme: 'digital_security' }))).toBe(true)
})
