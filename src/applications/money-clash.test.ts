import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyKey } from '../../test/situations/any-costs.ts'
import { joinedMoney, seenAfter, sumsIn, sumsOf, writtenSums, type Money } from './money-clash.ts'

const money = (sums: Readonly<Record<string, number>>): Money => ({
  ownCents: sums.own ?? 0,
  lines: Object.entries(sums)
    .filter(([field]) => field !== 'own')
    .map(([field, cents]) => ({ costType: 'personnel', year: Number(field), cents })),
})
const seen = money({ 2027: 100, 2028: 200, own: 50 })

describe('two people who write the costs of one party', () => {
  test.each([
    {
      who: 'each another sum: both stand',
      mine: { 2027: 150, 2028: 200, own: 50 },
      kept: { 2027: 100, 2028: 250, own: 50 },
      becomes: { 2027: 150, 2028: 250, own: 50 },
    },
    {
      who: 'the same sum alike: it stands',
      mine: { 2027: 150, 2028: 200, own: 50 },
      kept: { 2027: 150, 2028: 200, own: 50 },
      becomes: { 2027: 150, 2028: 200, own: 50 },
    },
    {
      who: 'one takes out what the other left',
      mine: { 2028: 200, own: 50 },
      kept: { 2027: 100, 2028: 200, own: 60 },
      becomes: { 2028: 200, own: 60 },
    },
    {
      who: 'the same sum differently: both are told',
      mine: { 2027: 150, 2028: 200, own: 50 },
      kept: { 2027: 170, 2028: 200, own: 50 },
      becomes: { 2027: 150, 2028: 200, own: 50 },
      clash: { field: 'personnel.2027', theirs: 170 },
    },
    {
      who: 'one takes out what the other changed: both are told',
      mine: { 2028: 200, own: 50 },
      kept: { 2027: 170, 2028: 200, own: 50 },
      becomes: { 2028: 200, own: 50 },
      clash: { field: 'personnel.2027', theirs: 170 },
    },
    {
      who: 'own money differently: both are told',
      mine: { 2027: 100, 2028: 200, own: 70 },
      kept: { 2027: 100, 2028: 200 },
      becomes: { 2027: 100, 2028: 200, own: 70 },
      clash: { field: 'own', theirs: 0 },
    },
  ])('$who', ({ mine, kept, becomes, clash }) => {
    const after = joinedMoney(sumsOf(seen), money(mine), money(kept))
    expect(sumsOf(after.money)).toEqual(sumsOf(money(becomes)))
    expect(after.clashes).toEqual(clash === undefined ? [] : [clash])
  })
})

const anyMoney = fc
  .tuple(
    fc.nat(1_000_000_00),
    fc.uniqueArray(
      fc.record({
        costType: anyKey,
        year: fc.integer({ min: 2026, max: 2031 }),
        cents: fc.integer({ min: 1, max: 1_000_000_00 }),
      }),
      {
        selector: (line) => `${line.costType} ${line.year}`,
        maxLength: 12,
      },
    ),
  )
  .map(([ownCents, lines]): Money => ({ ownCents, lines }))

describe('any money', () => {
  test('comes back out of a form as it was', () => {
    fc.assert(
      fc.property(anyMoney, (one) => {
        expect(sumsIn(writtenSums(one))).toEqual(sumsOf(one))
      }),
    )
  })

  test('that nobody else changed becomes what was typed, and that one did not touch stays as the other left it', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (before, after) => {
        const was = sumsOf(before)
        expect(sumsOf(joinedMoney(was, after, before).money)).toEqual(sumsOf(after))
        expect(sumsOf(joinedMoney(was, before, after).money)).toEqual(sumsOf(after))
        expect(joinedMoney(was, after, before).clashes).toEqual([])
        expect(joinedMoney(was, before, after).clashes).toEqual([])
      }),
    )
  })
})

test('what is no list of sums is not read as one', () => {
  for (const text of [
    'personnel.2027=-5',
    'x',
    'own=1e9',
    '__proto__=1;',
    'own=12345678901234567',
    `${'own=1 '.repeat(1_001)}`,
  ])
    expect(sumsIn(text)).toBeUndefined()
  expect(sumsIn('')).toEqual(new Map())
})

test('who comes to see some of the sums that a colleague has changed writes on from those, and from the earlier ones of the rest', () => {
  const [before, now] = ['own=50 personnel.2027=100 personnel.2028=200', 'own=60 personnel.2028=250 travel.2027=10']
  const seen = seenAfter(before, now, new Set(['own', 'personnel.2027', 'travel.2027']))
  expect(sumsIn(seen)).toEqual(sumsIn('own=60 personnel.2028=200 travel.2027=10'))
  expect(seenAfter('', '', new Set())).toBe('')
})
