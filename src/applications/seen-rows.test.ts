import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyQuestion, type Column, type Question } from '../forms/question.ts'
import { wordsOf } from '../kit/words.ts'
import type { SeenRows } from './joined-rows.ts'
import { rowsSeenIn, rowsSentIn, sentWithout, takenIn, writtenRows } from './seen-rows.ts'

const column = (key: string): Column => ({
  ...emptyQuestion({ key, section: 's', kind: 'text', label: wordsOf({}) }),
  kind: 'text',
  options: [],
})
const goals: Question = {
  ...emptyQuestion({ key: 'goals', section: 's', kind: 'rows', label: wordsOf({ fi: 'Tavoitteet' }) }),
  columns: [column('goal'), column('target')],
}
const seen: SeenRows = [
  { id: 'a', row: { goal: 'Lupa', target: 3 } },
  null,
  { id: 'r2', row: { goal: '', target: '' } },
]
const form = (fields: Readonly<Record<string, string>>) => ({
  text: (name: string) => fields[name] ?? '',
  all: (name: string) => (fields[name] === undefined ? [] : [fields[name]]),
})

describe('the rows that a page showed', () => {
  test('travel with its form', () => expect(rowsSeenIn(writtenRows(seen), goals)).toEqual(seen))

  test.each([
    ['nothing', ''],
    ['a revision with a hash, of a page drawn before', '12.0123456789abcdef'],
    ['no list', '{"a":1}'],
    ['broken', '[["a",{"goal":"x"}'],
    ['a row without what it is known by', '[[{"goal":"x"}]]'],
    ['the same row twice', '[["a",{}],["a",{}]]'],
    ['a strange id', '[["a b",{}]]'],
    ['an id of ten thousand characters', `[["${'a'.repeat(10_000)}",{}]]`],
    ['a list as a row', '[["a",[1]]]'],
    ['too many rows', JSON.stringify(Array.from({ length: 241 }, () => null))],
    ['a megabyte', `[["a",{"goal":"${'x'.repeat(1_000_001)}"}]]`],
  ])('%s is none of them', (_what, text) => expect(rowsSeenIn(text, goals)).toBeUndefined())

  test('hold only the cells that the question has', () => {
    const text = '[["a",{"goal":"x","__proto__":{"y":1},"constructor":"z","_row":"q","target":{"a":1}}]]'
    expect(rowsSeenIn(text, goals)).toEqual([{ id: 'a', row: { goal: 'x' } }])
  })

  test('no text makes them fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => rowsSeenIn(text, goals)).not.toThrow()
      }),
    )
  })
})

describe('a form', () => {
  const fields = {
    'goals.rows': '3',
    'goals.0.goal': 'Lupa',
    'goals.2.goal': 'Uusi',
    'goals.seen': writtenRows(seen),
  }

  test('says in which places its rows stand', () => {
    expect(rowsSentIn(form(fields), [goals]).get('goals')).toMatchObject({ seen, places: [0, 2] })
    expect(rowsSentIn(form({ ...fields, 'goals.seen': '' }), [goals]).size).toBe(0)
  })

  test('from which a row is taken out says so of the others', () => {
    const sent = form({ ...fields, remove: 'goals.0' })
    const taken = takenIn(sent, [goals])
    expect(rowsSentIn(sent, [goals], taken).get('goals')?.places).toEqual([2])
    expect(sentWithout(sent, taken).text('goals.1.goal')).toBe('Uusi')
    for (const remove of ['', 'goals', 'goals.x', 'other.0', 'goals.1234'])
      expect(takenIn(form({ remove }), [goals])).toBeUndefined()
  })
})
