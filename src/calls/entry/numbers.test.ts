import { describe, expect, test } from 'vitest'
import { wholeCall } from '../../../test/situations/whole-call.ts'
import { wordsOf } from '../../kit/words.ts'
import { entered, type WrittenPart } from './entry.ts'
import { typedFrom, type Values } from './typed.ts'

const read = (part: WrittenPart, values: Values) =>
  entered(part, typedFrom(values), { call: wholeCall, formIds: [], themes: [], files: [] })

test('a threshold is points with a comma or a point, of a criterion whole or half ones, and may be none', () => {
  const asked = (score: string, median: string) =>
    read('criteria', {
      lowest: [score],
      'criteria.count': ['1'],
      'criteria.0.weight': ['9'],
      'criteria.0.lowest': [median],
    })
  expect(asked('3,25', '2.5').value).toMatchObject({ lowestScore: 325, criteria: [{ lowest: 250 }] })
  expect(asked('', '').value).toMatchObject({ lowestScore: null, criteria: [{ lowest: null }] })
  expect(asked('5,01', '2,25').errors).toEqual([
    { field: 'criteria.0.lowest', code: 'not_half_points' },
    { field: 'lowest', code: 'not_a_score' },
  ])
})

describe('instalments', () => {
  const typed = (...rows: readonly (readonly [string, string])[]) =>
    read('money', {
      'instalments.count': [String(rows.length)],
      ...Object.fromEntries(
        rows.flatMap(([share, when], i) => [
          [`instalments.${i}.share`, [share]],
          [`instalments.${i}.words.fi`, [when]],
        ]),
      ),
    })
  test('are read row by row, an emptied one is left out', () =>
    expect(typed(['62,5 %', 'Alussa'], ['', ''], ['37,5', 'Lopussa']).value.instalments).toEqual([
      { share: 6_250, words: wordsOf({ fi: 'Alussa' }) },
      { share: 3_750, words: wordsOf({ fi: 'Lopussa' }) },
    ]))
  test('have a share, also where only their time is typed', () =>
    expect(typed(['', 'Alussa'], ['101', 'Lopussa']).errors).toEqual([
      { field: 'instalments.0.share', code: 'not_a_share' },
      { field: 'instalments.1.share', code: 'not_a_share' },
    ]))
})
