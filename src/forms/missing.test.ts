import { describe, expect, test } from 'vitest'
import { isAsked } from './form.ts'
import { missing } from './missing.ts'
import type { Column, Kind, Question } from './question.ts'

const label = { fi: { text: 'Kysymys', by: 'original' as const } }
const bare = { label, help: null, required: true, longest: null, smallest: null, largest: null }
const question = (kind: Kind, more: Partial<Question> = {}): Question => ({
  ...bare,
  key: 'q',
  section: 's',
  kind,
  options: [],
  columns: [],
  least: null,
  when: null,
  requiredWhen: null,
  visibility: 'public',
  ground: null,
  ...more,
})
const column = (key: string, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  ...bare,
  key,
  kind,
  options: [],
  ...more,
})
const options = [
  { key: 'a', label },
  { key: 'b', label },
]

describe('what is missing', () => {
  const first = question('yes_no', { key: 'first' })
  const second = question('text', { key: 'second', when: { question: 'first', value: 'yes' } })
  const third = question('text', { key: 'third', when: { question: 'second', value: 'x' } })
  const form = { questions: [first, second, third] }

  test('is every required question without an answer, in the order of the form', () => {
    expect(missing(form, {}).map((lack) => lack.question)).toEqual(['first'])
    expect(missing(form, { first: true })).toEqual([{ question: 'second', section: 's', why: 'unanswered' }])
  })
  test('does not hold what is not asked', () => {
    expect(missing(form, { first: false })).toEqual([])
    expect(isAsked(form, third, { first: false, second: 'x' })).toBe(false)
    expect(isAsked(form, third, { first: true, second: 'x' })).toBe(true)
  })
  test('is never asked in a circle', () => {
    const a = question('text', { key: 'a', when: { question: 'b', value: '1' } })
    const b = question('text', { key: 'b', when: { question: 'a', value: '1' } })
    expect(isAsked({ questions: [a, b] }, a, { a: '1', b: '1' })).toBe(false)
  })
  test('a no is an answer, a declaration not given is none', () => {
    expect(missing({ questions: [question('yes_no')] }, { q: false })).toEqual([])
    expect(missing({ questions: [question('declaration')] }, { q: false })).toHaveLength(1)
  })
  test('counts rows and names the cell that is empty', () => {
    const risks = question('rows', {
      least: 2,
      columns: [column('risk', 'text'), column('note', 'text', { required: false })],
    })
    expect(missing({ questions: [risks] }, { q: [{ risk: '', note: 'x' }] })).toEqual([
      { question: 'q', section: 's', why: 'row_incomplete', row: 0, column: 'risk' },
      { question: 'q', section: 's', why: 'too_few_rows' },
    ])
  })
  test('tells of a choice that the call no longer has', () => {
    const purpose = question('choice', { options: 'call.purposes' })
    expect(missing({ questions: [purpose] }, { q: 'b' }, options.slice(0, 1))).toMatchObject([
      { why: 'unknown_option' },
    ])
  })
  test('does not hold what need not be answered', () =>
    expect(missing({ questions: [question('text', { required: false })] }, {})).toEqual([]))
})
