import { expect, test } from 'vitest'
import {
  cancelled,
  comingOf,
  entryOfMeeting,
  planIn,
  replanned,
  timeFrom,
  withMinutes,
  type Meeting,
} from './meeting.ts'
import { sharedIn } from './result.ts'

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:05', '09:05'],
  ['23.59', '23:59'],
  ['24', undefined],
  ['9.60', undefined],
  ['nio', undefined],
  ['', undefined],
])('%j is the time %s', (typed, time) => {
  expect(timeFrom(typed)).toBe(time)
})

const typed = { name: 'Sanasto', day: '30.3.2026', from: '2.30', to: '4', place: 'Etä', agenda: '' }

test('clock times are those of Helsinki, summer time counted, and the form shows them again as they were', () => {
  const { plan } = planIn(typed)
  expect([plan?.startsAt.toISOString(), plan?.endsAt.toISOString()]).toEqual([
    '2026-03-29T23:30:00.000Z',
    '2026-03-30T01:00:00.000Z',
  ])
  expect(plan === null ? null : entryOfMeeting(plan)).toEqual({ ...typed, from: '02.30', to: '04.00' })
})

test('what cannot be read is told field by field', () => {
  const wrong = { name: '', day: '31.2.2026', from: 'x', to: '8', place: ' ', agenda: 'x'.repeat(10_001) }
  expect(planIn(wrong).faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'name name_missing',
    'day no_such_day',
    'from time_strange',
    'place place_missing',
    'agenda agenda_long',
  ])
  expect(planIn({ ...typed, to: '2.30' }).faults).toEqual([{ field: 'to', code: 'ends_first' }])
})

test('in the night of summer time the hour that is not there is no time between a beginning and an end', () => {
  const night = { ...typed, day: '28.3.2027', from: '3.30' }
  expect(planIn({ ...night, to: '4' }).faults).toEqual([{ field: 'to', code: 'ends_first' }])
  expect(planIn({ ...night, to: '5' }).faults).toEqual([])
})

const on = (id: string, from: string, to: string): Meeting => ({
  id,
  name: id,
  state: 'planned',
  startsAt: new Date(from),
  endsAt: new Date(to),
  place: '',
  agenda: '',
  organisation: {},
  lang: 'fi',
  minutes: '',
  minutesAt: null,
  minutesBy: null,
  revision: 1,
})

test('a meeting that has been is not moved to a day to come', () => {
  const held = on('held', '2026-03-01T10:00Z', '2026-03-01T11:00Z')
  const later = on('later', '2026-04-01T10:00Z', '2026-04-01T11:00Z')
  const now = new Date('2026-03-02T10:00Z')
  expect(replanned(held, later, 1, now)).toEqual({ ok: false, refusal: 'step_not_allowed' })
  expect(replanned(later, held, 1, now)).toEqual({ ok: false, refusal: 'in_the_past' })
  expect(replanned(later, { ...later, place: 'Etä' }, 1, now).ok).toBe(true)
})

test('a form that says what the meeting says already changes nothing, whatever revision its writer read', () => {
  const later = on('later', '2026-04-01T10:00Z', '2026-04-01T11:00Z')
  const now = new Date('2026-03-02T10:00Z')
  const same = { ok: true, value: null }
  expect(replanned({ ...later, revision: 2 }, later, 1, now)).toEqual(same)
  expect(cancelled({ ...later, state: 'cancelled' }, now)).toEqual(same)
  const held = { ...on('held', '2026-03-01T10:00Z', '2026-03-01T11:00Z'), minutes: 'Sovittiin', revision: 2 }
  expect(withMinutes(held, { minutes: ' Sovittiin ', seen: 1 }, now)).toEqual(same)
  expect(withMinutes(held, { minutes: 'Muuta', seen: 1 }, now)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
})

test('meetings to come stand in the order of time, and one that goes on is among them', () => {
  const all = [
    on('later', '2026-03-03T10:00Z', '2026-03-03T11:00Z'),
    on('now', '2026-03-01T10:00Z', '2026-03-01T11:00Z'),
    on('over', '2026-02-01T10:00Z', '2026-02-01T11:00Z'),
  ]
  expect(comingOf(all, new Date('2026-03-01T10:30Z')).map(({ id }) => id)).toEqual(['now', 'later'])
})

test.each([
  ['/sv/projects/2021-05', { slug: '2021-05' }],
  ['https://talko.example/fi/solutions/evaka?x', { slug: 'evaka' }],
  ['https://elsewhere.example/fi/projects/x', { url: 'https://elsewhere.example/fi/projects/x', name: 'Malli' }],
])('%s is shared as what it is', (address, shared) => {
  expect(sharedIn({ address, name: ' Malli ' }, 'https://talko.example')).toEqual({ ok: true, value: shared })
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'http://a.example',
  'https://u:p@a.example',
  'ftp://a.example',
  'x',
])('%s is refused', (address) => {
  expect(sharedIn({ address, name: 'x' }, 'https://talko.example')).toEqual({ ok: false, refusal: 'address_strange' })
})
