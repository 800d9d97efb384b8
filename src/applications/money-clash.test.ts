import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costTypes } from '../calls/call.ts'
import { joinedMoney, sumsIn, sumsOf, writtenSums, type Money } from './money-clash.ts'

const money = (sums: Readonly<Record<string, number>>): Money => ({
  ownCents: sums.own ?? 0,
  lines: Object.entries(sums)
    .filter(([field]) => field !== 'own')
    .map(([field, cents]) => ({ costType: 'personnel', year: Number(field), cents })),
})
const seen = money({ 2027: 100, 2028: 200, own: 50 })

describe('two people who write the costs of one party', () => {
  test.each([
    [
      'each another sum: both stand',
      { 2027: 150, 2028: 200, own: 50 },
      { 2027: 100, 2028: 250, own: 50 },
      { 2027: 150, 2028: 250, own: 50 },
      [],
    ],
    [
      'the same sum alike: it stands',
      { 2027: 150, 2028: 200, own: 50 },
      { 2027: 150, 2028: 200, own: 50 },
      { 2027: 150, 2028: 200, own: 50 },
      [],
    ],
    [
      'one takes out what the other left',
      { 2028: 200, own: 50 },
      { 2027: 100, 2028: 200, own: 60 },
      { 2028: 200, own: 60 },
      [],
    ],
    [
      'the same sum differently: both are told',
      { 2027: 150, 2028: 200, own: 50 },
      { 2027: 170, 2028: 200, own: 50 },
      { 2027: 150, 2028: 200, own: 50 },
      [{ field: 'personnel.2027', theirs: 170 }],
    ],
    [
      'one takes out what the other changed: both are told',
      { 2028: 200, own: 50 },
      { 2027: 170, 2028: 200, own: 50 },
      { 2028: 200, own: 50 },
      [{ field: 'personnel.2027', theirs: 170 }],
    ],
    [
      'own money differently: both are told',
      { 2027: 100, 2028: 200, own: 70 },
      { 2027: 100, 2028: 200 },
      { 2027: 100, 2028: 200, own: 70 },
      [{ field: 'own', theirs: 0 }],
    ],
  ])('%s', (_, mine, kept, becomes, clashes) => {
    const after = joinedMoney(sumsOf(seen), money(mine), money(kept))
    expect(sumsOf(after.money)).toEqual(sumsOf(money(becomes)))
    expect(after.clashes).toEqual(clashes)
  })
})

const anyMoney = fc
  .tuple(
    fc.nat(1_000_000_00),
    fc.uniqueArray(
      fc.record({
        costType: fc.constantFrom(...costTypes),
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
