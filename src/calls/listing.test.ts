import { expect, test } from 'vitest'
import { publishedCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { daysTo, earlierRounds, groupNamed, groupOf, isSlug, slugOf, type ListedCall } from './listing.ts'

test.each([
  ['2026-11-01', 'published', 'coming'],
  ['2026-11-20', 'published', 'open'],
  ['2026-12-20', 'published', 'handled'],
  ['2026-12-20', 'in_assessment', 'handled'],
  ['2026-12-20', 'decided', 'earlier'],
  ['2026-12-20', 'archived', 'earlier'],
  ['2026-12-20', 'cancelled', 'earlier'],
  ['2026-11-20', 'draft', null],
] as const)('on %s a call that is %s stands among: %s', (day, state, group) =>
  expect(groupOf({ ...publishedCall, state }, momentOf(day, '12:00'))).toBe(group),
)

test('days left are counted by the calendar in Helsinki, not by hours', () => {
  const closing = momentOf('2026-12-16', '16:15')
  expect(daysTo(closing, momentOf('2026-12-15', '23:59'))).toBe(1)
  expect(daysTo(closing, momentOf('2026-12-16', '00:00'))).toBe(0)
  expect(daysTo(closing, momentOf('2026-12-17', '00:00'))).toBe(-1)
})

test.each([
  ['open', 'open'],
  ['', null],
  ['__proto__', null],
  ['Open', null],
] as const)('the address says %s: group %s', (text, group) => expect(groupNamed(text)).toBe(group))

test.each([
  ['Kuntien yhteiset digihankkeet 2027', 'kuntien-yhteiset-digihankkeet-2027'],
  ['Åbo – Öja', 'abo-oja'],
  ['???', ''],
  ['x'.repeat(99), 'x'.repeat(60)],
])('of the title %s the address is %s', (title, slug) => expect(slugOf(title)).toBe(slug))

test.each([
  ['2027', true],
  ['digi-2027', true],
  ['new', false],
  ['', false],
  ['a--b', false],
  ['../x', false],
  ['Ä', false],
  ['a'.repeat(61), false],
])('%s may be an address: %s', (text, right) => expect(isSlug(text)).toBe(right))

test('before a call stand the rounds of its own authority that began earlier and are told of, the newest first', () => {
  const told = {
    received: 57,
    granted: 14,
    listed: null,
    later: null,
    grantedCents: null,
    soughtCents: null,
    sourceKey: null,
  }
  const undated = { opensAt: null, closesAt: null, opensOn: null, closesOn: null, decidedOn: null }
  const round = (id: string, change: Partial<ListedCall>): ListedCall => ({
    ...publishedCall,
    ...undated,
    id,
    state: 'decided',
    year: null,
    outcome: told,
    elsewhere: {},
    external: false,
    purposes: [],
    ...change,
  })
  const rounds = [
    round('by its year', { year: 2017 }),
    round('by its first day', { opensOn: '2020-06-25', outcome: { ...told, granted: null, listed: 27 } }),
    round('told elsewhere', { decidedOn: '2019-12-01', outcome: null, elsewhere: { granted: '29' } }),
    round('nobody tells', { decidedOn: '2018-12-01', outcome: null }),
    round('later', { opensAt: momentOf('2027-01-04', '08:00') }),
    round('of another authority', { opensOn: '2025-01-01', authority: { ...publishedCall.authority, id: 'other' } }),
  ]
  const named = (call: Parameters<typeof earlierRounds>[0]) => earlierRounds(call, rounds).map(({ id }) => id)
  expect(named(publishedCall)).toEqual(['by its first day', 'told elsewhere', 'by its year'])
  expect(named({ ...publishedCall, ...undated })[0]).toBe('later')
})
