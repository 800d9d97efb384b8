import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairsAlike, type Read } from './alike.ts'
import { tradeFeature } from './meaning/feature.ts'
import { subjects } from './trade/trade.ts'

const read = (id: string, features: readonly (readonly [number, number])[]): Read => ({
  id,
  features: new Map(features),
  words: new Map(features.map(([feature]) => [feature, `ord${feature}`])),
})
const permit = read('permit', [
  [tradeFeature(0), 1],
  [7, 1],
  [-5, 1],
])
const copy = read('copy', [
  [tradeFeature(0), 1],
  [7, 1],
  [-5, 1],
])
const library = read('library', [
  [tradeFeature(3), 1],
  [9, 1],
  [-6, 1],
])

test('two that say the same are a pair, with what both are about and the words of both', () => {
  const [pair, ...rest] = pairsAlike([permit, copy, library], { least: 0.5, pairs: 9 })
  expect(rest).toEqual([])
  expect(pair?.ids).toEqual(['permit', 'copy'])
  expect(pair?.alike).toBeCloseTo(1)
  expect(pair?.shared).toEqual([subjects[0]?.name])
  expect(pair?.words).toEqual(['ord-5'])
})

test('what all of a set speak of makes no pair of two of them', () => {
  const common = [tradeFeature(9), 4] as const
  const set = ['a', 'b', 'c', 'd'].map((id, i) => read(id, [common, [i, 1], [-1 - i, 1]]))
  expect(pairsAlike(set, { least: 0.4, pairs: 9 })).toEqual([])
})

test('every two are compared once, none with itself, and nothing is more alike than one', () => {
  const some = fc.array(
    fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.double({ min: 0.1, max: 9, noNaN: true }))),
    {
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(some, (texts) => {
      const pairs = pairsAlike(
        texts.map((features, i) => read(String(i), features)),
        { least: 0, pairs: Infinity },
      )
      expect(pairs).toHaveLength((texts.length * (texts.length - 1)) / 2)
      for (const { ids, alike } of pairs) {
        expect(ids[0]).not.toBe(ids[1])
        expect(alike).toBeLessThanOrEqual(1 + 1e-9)
        expect(alike).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})
