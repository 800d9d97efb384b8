import { expect, test } from 'vitest'
import type { Source } from '../catalogue/source.ts'
import { isOwn, levelOf, numbersOf, type RoundRow } from './numbers.ts'

const source = (key: string, external = false): Source => ({
  key,
  title: null,
  publisher: null,
  url: null,
  publishedOn: null,
  lang: null,
  external,
})
const round: RoundRow = {
  key: '2020',
  name: {},
  year: 2020,
  yearBy: 'source',
  source: source('S2020C'),
  callSlug: '2020',
  works: 0,
  received: null,
  granted: null,
  listed: null,
  later: null,
  grantedCents: null,
  soughtCents: null,
  outcomeSource: null,
  facts: [],
}
const other = source('VM2020', true)

test('what no source says stays unknown, never nought', () => {
  const { received, granted, grantedCents, availableCents } = numbersOf(round)
  expect([received, granted, grantedCents, availableCents]).toEqual([null, null, null, null])
})

test('the figure of the round itself stands bare', () => {
  const numbers = numbersOf({ ...round, received: 46, outcomeSource: round.source })
  expect(numbers.received).toEqual({ value: 46, approximate: false, source: null })
})

test('a figure of another source names that source', () => {
  const facts = [
    { what: 'received', value: '61', source: other },
    { what: 'granted_cents_approx', value: '969000000', source: other },
  ]
  const numbers = numbersOf({ ...round, facts })
  expect(numbers.received).toEqual({ value: 61, approximate: false, source: other })
  expect(numbers.grantedCents).toEqual({ value: 969_000_000, approximate: true, source: other })
})

test('the round’s own figure counts before that of another source, and nought is a figure', () => {
  const numbers = numbersOf({
    ...round,
    received: 0,
    outcomeSource: round.source,
    facts: [{ what: 'received', value: '61', source: other }],
  })
  expect(numbers.received).toMatchObject({ value: 0, source: null })
})

test('a round known from other pages only is not one of the programme’s own', () => {
  expect([isOwn(round), isOwn({ source: other })]).toEqual([true, false])
})

test.each([
  [0, 0],
  [1, 1],
  [3, 3],
  [4, 4],
  [9, 4],
])('%i works are level %i on the map', (works, level) => expect(levelOf(works)).toBe(level))
