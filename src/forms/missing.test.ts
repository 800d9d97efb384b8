import { describe, expect, test } from 'vitest'
import { isAsked, isSectionAsked } from './form.ts'
import { missing } from './missing.ts'
import { column, options, question } from '../../test/situations/questions.ts'
import type { Question } from './question.ts'

const asking = (...questions: readonly Question[]) => ({ sections: [], questions })

describe('what is missing', () => {
  const first = question('yes_no', { key: 'first' })
  const second = question('text', { key: 'second', when: { question: 'first', value: 'yes' } })
  const third = question('text', { key: 'third', when: { question: 'second', value: 'x' } })
  const form = asking(first, second, third)

  test('is every required question without an answer, in the order of the form', () => {
    expect(missing(form, {}).map((lack) => lack.question)).toEqual(['first'])
    expect(missing(form, { first: true })).toEqual([{ question: 'second', section: 's', why: 'unanswered' }])
  })
  test('does not hold what is not asked', () => {
    expect(missing(form, { first: false })).toEqual([])
    expect(isAsked(form, third, { first: false, second: 'x' })).toBe(false)
    expect(isAsked(form, third, { first: true, second: 'x' })).toBe(true)
  })
  test('holds nothing of a section that is not asked, nor of what depends on it', () => {
    const part = (key: string, when: Question['when']) => ({ key, name: {}, help: null, when })
    const held = question('yes_no', { key: 'held', section: 'part' })
    const after = question('text', { key: 'after', section: 'last', when: { question: 'held', value: 'yes' } })
    const form = {
      sections: [part('s', null), part('part', { question: 'first', value: 'yes' }), part('last', null)],
      questions: [first, held, after],
    }
    expect(missing(form, { first: false, held: true })).toEqual([])
    expect(isSectionAsked(form, 'part', { first: false })).toBe(false)
    expect(missing(form, { first: true }).map((lack) => lack.question)).toEqual(['held'])
    expect(missing(form, { first: true, held: true }).map((lack) => lack.question)).toEqual(['after'])
  })
  test('is never asked in a circle', () => {
    const a = question('text', { key: 'a', when: { question: 'b', value: '1' } })
    const b = question('text', { key: 'b', when: { question: 'a', value: '1' } })
    expect(isAsked(asking(a, b), a, { a: '1', b: '1' })).toBe(false)
  })
  test('a no is an answer, a declaration not given is none', () => {
    expect(missing(asking(question('yes_no')), { q: false })).toEqual([])
    expect(missing(asking(question('declaration')), { q: false })).toHaveLength(1)
  })
  test('counts rows and names the cell that is empty', () => {
    const risks = question('rows', {
      least: 2,
      columns: [column('risk', 'text'), column('note', 'text', { required: false })],
    })
    expect(missing(asking(risks), { q: [{ risk: '', note: 'x' }] })).toEqual([
      { question: 'q', section: 's', why: 'row_incomplete', row: 0, column: 'risk' },
      { question: 'q', section: 's', why: 'too_few_rows' },
    ])
  })
  test('tells of a choice that the call no longer has', () => {
    const purpose = question('choice', { options: 'call.purposes' })
    expect(missing(asking(purpose), { q: 'b' }, options.slice(0, 1))).toMatchObject([{ why: 'unknown_option' }])
  })
  test('does not hold what need not be answered', () =>
    expect(missing(asking(question('text', { required: false })), {})).toEqual([]))
})
