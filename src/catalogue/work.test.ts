import { expect, test } from 'vitest'
import type { Source } from './source.ts'
import { coordinatorOf, lifeOf, partnersKnown, partnersOf, type Milestone, type Party } from './work.ts'

const source = (key: string): Source => ({
  key,
  title: null,
  publisher: null,
  url: null,
  publishedOn: null,
  lang: null,
  external: false,
})
const party = (role: Party['role'], name: string): Party => ({
  id: null,
  role,
  name: null,
  nameInSource: name,
  code: null,
  example: false,
  source: null,
})
const happened = (kind: Milestone['kind'], onDay: string | null): Milestone => ({
  kind,
  onDay,
  cents: null,
  words: null,
  source: null,
})
const [lead, other] = [party('coordinator', 'Soini'), party('partner', 'Kuortane')]

test('the coordinator and the partners are told apart', () => {
  expect(coordinatorOf({ parties: [other, lead] })).toBe(lead)
  expect(partnersOf({ parties: [lead, other] })).toEqual([other])
  expect(coordinatorOf({ parties: [] })).toBeUndefined()
})

test.each([
  ['all', { parties: [lead, other], partnersComplete: true }],
  ['some', { parties: [lead, other], partnersComplete: false }],
  ['some', { parties: [lead, other], partnersComplete: null }],
  ['alone', { parties: [lead], joint: false }],
  ['unnamed', { parties: [lead], othersInApplication: true }],
  ['unsaid', { parties: [lead] }],
])('of the partners it is known: %s', (known, given) => {
  expect(partnersKnown({ partnersComplete: null, othersInApplication: false, joint: true, ...given })).toBe(known)
})

test('the life of a work is in the order of time, and what has no day keeps its place', () => {
  const milestones = [happened('published', '2021-06-24'), happened('granted', null), happened('applied', '2021-05-04')]
  const life = lifeOf({ milestones, periodTo: '2023-10-31', source: source('S2021') })
  expect(life.map((stage) => [stage.kind, stage.onDay])).toEqual([
    ['applied', '2021-05-04'],
    ['granted', null],
    ['published', '2021-06-24'],
    ['due', '2023-10-31'],
  ])
})

test('a work that has ended is no longer due', () => {
  const life = lifeOf({ milestones: [happened('ended', '2023-10-31')], periodTo: '2023-10-31', source: null })
  expect(life.map((stage) => stage.kind)).toEqual(['ended'])
})

test('a work of which nothing is known has an empty life', () => {
  expect(lifeOf({ milestones: [], periodTo: null, source: null })).toEqual([])
})
