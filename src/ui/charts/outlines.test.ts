import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlinesOf } from './outlines.ts'

const drawn = outlinesOf(
  JSON.parse(readFileSync('db/seeds/people/municipalities-2025.topo.json', 'utf8')),
  ['municipalities', 'regions'],
  { width: 360, height: 628, meridian: 27 },
)
const points = (d: string) =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])])

test('every municipality of 2025 has an outline', () => {
  expect(drawn.areas.size).toBe(308)
  expect([...drawn.areas.values()].filter((d) => d.length < 10)).toEqual([])
})

test('the country fits its box, and fills it from top to bottom', () => {
  const all = points(drawn.land)
  const ys = all.map(([, y = 0]) => y)
  expect(all.every(([x = -1, y = -1]) => x >= 0 && x <= 360 && y >= 0 && y <= 628)).toBe(true)
  expect([Math.min(...ys) < 10, Math.max(...ys) > 615]).toEqual([true, true])
})

test('Utsjoki lies in the north and Hanko in the south', () => {
  const middle = (code: string) => {
    const ys = points(drawn.areas.get(code) ?? '').map(([, y = 0]) => y)
    return ys.reduce((sum, y) => sum + y, 0) / ys.length
  }
  expect(middle('890')).toBeLessThan(80)
  expect(middle('078')).toBeGreaterThan(560)
})

test('a map without the areas asked for is a fault', () => {
  expect(() =>
    outlinesOf({ type: 'Topology', objects: {}, arcs: [] }, ['a', 'b'], { width: 1, height: 1, meridian: 0 }),
  ).toThrow('without a or b')
})
