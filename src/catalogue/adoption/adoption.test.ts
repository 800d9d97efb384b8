import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../kit/dates.ts'
import { textsOf } from '../../kit/words.ts'
import { confirmed, following, standingOf, type Entry } from './adoption.ts'
import { declaredFrom, typedOf, type TypedAdoption } from './entry.ts'
import { typedIn } from '../typed-text.ts'
import { isAmong, likenesses, nearestFirst, sizeClassOf, type Kin } from './likeness.ts'
import { adoptionTasks } from './task.ts'

const entry = (over: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  kind: 'declared',
  on: '2026-03-01',
  sourceTitle: null,
  stage: 'uses',
  sectors: ['planning'],
  since: '2026-01-01',
  costCents: null,
  savingCents: null,
  experience: null,
  helps: false,
  ...over,
})

test.each([
  ['opened by a granted application and not told of', null, '2026-03-02', 'opened'],
  ['named by a source alone', entry({ kind: 'source' }), '2030-01-01', 'by_source'],
  ['told yesterday', entry(), '2026-03-02', 'confirmed'],
  ['told a day less than a year ago', entry(), '2027-02-28', 'confirmed'],
  ['told a year ago', entry(), '2027-03-01', 'due'],
  ['asked sixty days ago', entry(), '2027-04-30', 'due'],
  ['asked sixty-one days ago', entry(), '2027-05-01', 'overdue'],
  ['left years ago', entry({ stage: 'left' }), '2030-01-01', 'over'],
])('an adoption %s stands so', (_, last, today, standing) => {
  expect(standingOf(last, today)).toBe(standing)
})

test('whoever confirms has read the last word, and there is one of their own', () => {
  expect(confirmed(entry(), 'e1')).toMatchObject({ ok: true })
  expect(confirmed(entry(), 'e0')).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  expect(confirmed(null, '')).toEqual({ ok: false, refusal: 'nothing_to_confirm' })
  expect(confirmed(entry({ kind: 'source' }), 'e1')).toEqual({ ok: false, refusal: 'nothing_to_confirm' })
  expect(following(null, '')).toMatchObject({ ok: true })
  expect(following(entry(), '')).toEqual({ ok: false, refusal: 'changed_meanwhile' })
})

const typed = (over: Partial<TypedAdoption> = {}): TypedAdoption => ({
  stage: 'uses',
  sectors: ['planning'],
  since: '1.3.2026',
  cost: '',
  saving: '12 500,50',
  experience: textsOf(null),
  helps: false,
  ...over,
})
const today = '2026-11-22'
const faultsOf = (over: Partial<TypedAdoption>) =>
  declaredFrom(typed(over), null, today).faults.map(({ field, code }) => `${field} ${code}`)

test('what is typed becomes what the organisation says; empty sums are not told', () => {
  expect(declaredFrom(typed({ experience: typedIn(' Bra. ', 'sv') }), null, today).value).toEqual({
    stage: 'uses',
    sectors: ['planning'],
    since: '2026-03-01',
    costCents: null,
    savingCents: 1_250_050,
    experience: { sv: { text: 'Bra.', by: 'original' } },
    helps: false,
  })
})

test.each<[string, Partial<TypedAdoption>, string[]]>([
  ['nothing chosen', { stage: '', sectors: [] }, ['stage stage_missing', 'sectors sectors_missing']],
  [
    'a stage and a sector that do not exist',
    { stage: 'owns', sectors: ['space'] },
    ['stage stage_missing', 'sectors sectors_missing'],
  ],
  ['no day for what is used', { since: '' }, ['since day_missing']],
  ['no day for a plan', { stage: 'plans', since: '' }, []],
  ['a day ahead for a plan', { stage: 'plans', since: '1.3.2027' }, []],
  ['a day ahead for what is used', { since: '23.11.2026' }, ['since day_ahead']],
  ['a day that is none', { since: 'keväällä' }, ['since not_a_day']],
  ['a day that no calendar has', { since: '31.2.2026' }, ['since no_such_day']],
  ['sums that are none', { cost: 'paljon', saving: '-5' }, ['cost not_a_sum', 'saving not_a_sum']],
  ['a text too long', { experience: typedIn('x'.repeat(4_001), 'en') }, ['experience too_long']],
])('%s is told at its field', (_, over, faults) => {
  expect(faultsOf(over)).toEqual(faults)
})

test('the form begins with the last word, and sent unchanged it says the same', () => {
  const last = entry({
    savingCents: 1_250_050,
    since: '2026-03-01',
    experience: { sv: { text: 'Bra.', by: 'original' }, fi: { text: 'Hyvä.', by: 'machine' } },
  })
  const again = declaredFrom(
    typedOf(last, (day) => day),
    last,
    today,
  ).value
  expect(last).toMatchObject(again ?? { nothing: true })
})

const kin = fc.record<Kin>({
  population: fc.option(fc.nat(700_000)),
  regionCode: fc.option(fc.constantFrom('01', '02', '15')),
  languages: fc.constantFrom(['fi'], ['sv'], ['fi', 'sv'], ['sv', 'fi']),
})

test('likeness goes both ways, and what is unknown is no likeness', () => {
  fc.assert(
    fc.property(kin, kin, (a, b) => {
      expect(likenesses(a, b)).toEqual(likenesses(b, a))
      expect(likenesses({ ...a, population: null }, b)).not.toContain('size')
      expect(likenesses({ ...a, regionCode: null }, b)).not.toContain('region')
    }),
  )
})

test('those most alike come first and nobody is lost', () => {
  fc.assert(
    fc.property(kin, fc.array(kin), (me, all) => {
      const sorted = nearestFirst(me, all)
      expect(new Set(sorted)).toEqual(new Set(all))
      const alike = sorted.map((one) => likenesses(me, one).length)
      expect(alike).toEqual(alike.toSorted((a, b) => b - a))
    }),
  )
})

test.each([
  [4_999, 'under_5'],
  [5_000, '5_to_10'],
  [99_999, '50_to_100'],
  [100_000, 'over_100'],
  [null, null],
])('a municipality of %s inhabitants is of the size class %s', (population, size) => {
  expect(sizeClassOf(population)).toBe(size)
})

test('a bilingual municipality is among those of either language', () => {
  const bilingual = { population: 9_000, regionCode: '15', languages: ['sv', 'fi'] }
  expect(isAmong(bilingual, { language: 'fi' })).toBe(true)
  expect(isAmong(bilingual, { language: 'sv', size: '5_to_10', region: '15' })).toBe(true)
  expect(isAmong(bilingual, { size: 'under_5' })).toBe(false)
})

test('what waits: own words that are a year old, openings, and the questions of others; nothing else', () => {
  const work = { slug: 'x', title: null, coordinator: null, nameInSource: null, example: false }
  const own = (id: string, last: Entry | null) => ({ ...work, id, entry: last })
  const all = [
    own('a', null),
    own('b', entry({ on: daysLater(today, -400) })),
    own('c', entry({ on: today })),
    own('d', entry({ kind: 'source' })),
    own('e', entry({ stage: 'left', on: daysLater(today, -400) })),
  ]
  expect(adoptionTasks(all, [{ ...work, count: 2 }], today).map((one) => [one.kind, one.count])).toEqual([
    ['tell', 1],
    ['confirm', 1],
    ['correct', 1],
    ['answer', 2],
  ])
})
