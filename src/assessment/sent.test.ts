import { expect, test } from 'vitest'
import { scoresIn, wrongFields, type Sent } from './sent.ts'

const sent = (fields: Readonly<Record<string, string>>): Sent => ({
  text: (name) => fields[name] ?? '',
  names: Object.keys(fields),
})
const criteria = [{ key: 'a' }, { key: 'b' }]

test('one digit is points, blank is none yet, the rest is out of range', () => {
  for (const [typed, points] of [
    ['0', 0],
    ['5', 5],
    ['9', 9],
    ['', null],
    ['12', Number.NaN],
    ['-1', Number.NaN],
    ['3.5', Number.NaN],
    ['x', Number.NaN],
  ] as const)
    expect(scoresIn(sent({ 'a.points': typed, 'a.reason': 'r' }), criteria)).toEqual([
      { criterionKey: 'a', points, reason: 'r' },
    ])
})

test('a criterion of which nothing was sent is left as it is, and an unknown one is not taken', () => {
  expect(scoresIn(sent({ 'b.reason': 'r', 'z.points': '1', '__proto__.points': '1' }), criteria)).toEqual([
    { criterionKey: 'b', points: null, reason: 'r' },
  ])
})

test('what is wrong is told at its field', () => {
  const scores = [
    { criterionKey: 'a', points: Number.NaN, reason: '' },
    { criterionKey: 'b', points: 5, reason: 'x'.repeat(4_001) },
  ]
  expect(wrongFields(scores, 'points_out_of_range')).toEqual(['a.points'])
  expect(wrongFields(scores, 'reason_too_long')).toEqual(['b.reason'])
  expect(wrongFields(scores, 'sheet_complete')).toEqual([])
})
