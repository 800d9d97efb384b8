import { expect, test } from 'vitest'
import { answered, type Side } from './suggestion-side.ts'
import {
  agreedOf,
  areKnown,
  groupsOf,
  holdsBack,
  isSpent,
  restAfterNo,
  saidOfShared,
  suggestible,
  type Near,
  type Suggestion,
} from './suggestion.ts'

const pair = (a: string, b: string, points: number, shared: readonly number[]): Near => ({
  works: [a, b],
  points,
  shared,
})
const side = (workId: string, state: Side['state']): Side => ({
  workId,
  organisationId: `led ${workId}`,
  organisation: { fi: { text: workId, by: 'original' } },
  slug: workId,
  title: null,
  example: true,
  state,
  why: '',
})

test('three projects that are all near to each other are suggested together, by what all of them share', () => {
  const pairs = [pair('a', 'b', 3, [1, 2]), pair('b', 'c', 2, [2, 3]), pair('a', 'c', 1, [2])]
  expect(groupsOf(pairs)).toEqual([{ works: ['a', 'b', 'c'], shared: [2] }])
})

test('who is near to one of two only is not in their suggestion', () => {
  const pairs = [pair('a', 'b', 3, [1]), pair('b', 'c', 2, [1])]
  expect(groupsOf(pairs)).toEqual([{ works: ['a', 'b'], shared: [1] }])
})

test('three that share nothing together are not one group, and each work stands in one suggestion at most', () => {
  const pairs = [pair('a', 'b', 3, [1]), pair('b', 'c', 2, [2]), pair('a', 'c', 1, [3]), pair('c', 'd', 1, [4])]
  expect(groupsOf(pairs)).toEqual([
    { works: ['a', 'b'], shared: [1] },
    { works: ['c', 'd'], shared: [4] },
  ])
})

test('without a subject in common nothing is suggested, and no more than four sit at one table', () => {
  expect(groupsOf([pair('a', 'b', 9, [])])).toEqual([])
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const all = names.flatMap((one, i) => names.slice(i + 1).map((other) => pair(one, other, 1, [7])))
  expect(groupsOf(all).map(({ works }) => works.length)).toEqual([4, 2])
})

test('a space begins when two sides agree, and can no longer when only one is left', () => {
  expect(agreedOf([side('a', 'accepted'), side('b', 'asked')])).toEqual([])
  expect(agreedOf([side('a', 'accepted'), side('b', 'dismissed'), side('c', 'accepted')])).toHaveLength(2)
  expect(isSpent([side('a', 'accepted'), side('b', 'dismissed')])).toBe(true)
  expect(isSpent([side('a', 'asked'), side('b', 'asked'), side('c', 'dismissed')])).toBe(false)
})

test('a no has its reason, a yes needs none, and an answer is not given twice', () => {
  const asked = side('a', 'asked')
  expect(answered(asked, { deed: 'dismiss', why: '  ' })).toEqual({ ok: false, refusal: 'why_missing' })
  expect(answered(asked, { deed: 'dismiss', why: 'x'.repeat(2_001) })).toEqual({ ok: false, refusal: 'why_long' })
  expect(answered(asked, { deed: 'dismiss', why: ' Päättyy ' })).toMatchObject({
    value: { state: 'dismissed', why: 'Päättyy' },
  })
  expect(answered(asked, { deed: 'accept', why: 'ignored' })).toMatchObject({ value: { state: 'accepted', why: '' } })
  expect(answered(side('a', 'accepted'), { deed: 'dismiss', why: 'no' })).toMatchObject({ refusal: 'step_not_allowed' })
})

test('two projects are suggested again a year after a no, and when their space has been closed for a while', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const days = (count: number) => new Date(now.getTime() - count * 24 * 60 * 60_000)
  const held = (dismissedAt: Date | null, closedAt: Date | null) =>
    holdsBack({ works: ['a', 'b'], dismissedAt, closedAt }, now)
  expect([held(null, null), held(null, days(1)), held(null, days(31))]).toEqual([true, true, false])
  expect([held(days(364), null), held(new Date(now.getTime() - restAfterNo), null)]).toEqual([true, false])
  expect(held(days(40), days(400))).toBe(true)
})

test('nobody is asked to suggest what stands already', () => {
  const made = (...sides: Side[]): Suggestion => ({
    id: 'x',
    by: null,
    said: '',
    shared: [],
    space: null,
    example: true,
    sides,
  })
  const known = (one: Suggestion) => areKnown('a', 'b', { suggestions: [one], spaces: [] })
  expect(known(made(side('a', 'asked'), side('b', 'accepted')))).toBe(true)
  expect(known(made(side('a', 'dismissed'), side('b', 'accepted')))).toBe(false)
  expect(known(made(side('a', 'asked'), side('c', 'asked')))).toBe(false)
  const space = { slug: 's', state: 'closed' as const, works: [] }
  const began = { ...made(side('a', 'accepted'), side('b', 'accepted')), space: 's' }
  expect(areKnown('a', 'b', { suggestions: [began], spaces: [space] })).toBe(false)
  expect(areKnown('a', 'b', { suggestions: [began], spaces: [{ ...space, state: 'open' }] })).toBe(true)
})

test('a person suggests to others who can answer, once', () => {
  const asked = { said: ' Yhdessä ', sameOwner: false, known: false, readers: 1 }
  expect(suggestible(asked)).toEqual({ ok: true, value: 'Yhdessä' })
  const refusals = [{ sameOwner: true }, { known: true }, { readers: 0 }, { said: 'x'.repeat(2_001) }]
  expect(refusals.map((more) => suggestible({ ...asked, ...more }))).toMatchObject([
    { refusal: 'same_owner' },
    { refusal: 'suggested_already' },
    { refusal: 'nobody_there' },
    { refusal: 'said_long' },
  ])
})

test('a space is called by what its projects share, until its members say otherwise', () => {
  const { name } = saidOfShared([{ fi: 'rakennusluvat', sv: 'bygglov', en: 'building permits' }])
  expect([name.fi?.text, name.sv?.text, name.en?.text]).toEqual([
    'Yhteistyö: rakennusluvat',
    'Samarbete: bygglov',
    'Cooperation: building permits',
  ])
  expect(saidOfShared([]).name.sv?.text).toBe('Samarbete')
})
