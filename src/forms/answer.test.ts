import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellName, rowCountName, type AnswerValue, type Sent } from './answer.ts'
import { missing } from './missing.ts'
import { column, options, question } from '../../test/situations/questions.ts'
import { optionsOf, type Question } from './question.ts'
import { parsedAnswer } from './reading.ts'
import { withoutRow } from './sent.ts'

const sent = (fields: Readonly<Record<string, string | readonly string[]>>): Sent => {
  const there = new Map(Object.entries(fields))
  const all = (name: string) => [there.get(name) ?? []].flat()
  return { all, text: (name) => all(name).at(-1) ?? '' }
}
const parse = (asked: Question, typed: string) => parsedAnswer(asked, sent({ q: typed }))
const value = (of: AnswerValue) => ({ ok: true, value: of })
const fault = (code: string, limit?: number) => ({
  ok: false,
  faults: [limit === undefined ? { field: 'q', code } : { field: 'q', code, limit }],
})

describe('one answer', () => {
  test('is kept without the blanks around it', () =>
    expect(parse(question('text'), '  Lupa \n')).toEqual(value('Lupa')))
  test('that is too long is refused with the limit', () => {
    expect(parse(question('text', { longest: 3 }), 'abcd')).toEqual(fault('too_long', 3))
    expect(parse(question('long_text', { longest: 3 }), 'åäö')).toEqual(value('åäö'))
  })
  test('counts a sign of two code units as one character', () =>
    expect(parse(question('text', { longest: 2 }), '🏛🏛')).toEqual(value('🏛🏛')))
  test.each([
    ['12', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1 000', 1000],
    ['-3', -3],
  ])('number %s is %s', (typed, number) => expect(parse(question('number'), typed)).toEqual(value(number)))
  test.each(['kaksi', '1e9', '0x10', 'Infinity', 'NaN', '1,2,3', '--1'])('%s is no number', (typed) =>
    expect(parse(question('number'), typed)).toEqual(fault('not_a_number')),
  )
  test('stays within its bounds, both ends included', () => {
    const scale = question('number', { smallest: 1, largest: 5 })
    expect([parse(scale, '1'), parse(scale, '5')]).toEqual([value(1), value(5)])
    expect([parse(scale, '0'), parse(scale, '6')]).toEqual([fault('too_small', 1), fault('too_large', 5)])
  })
  test('of money is whole cents', () => {
    expect(parse(question('money'), '1 234,50 €')).toEqual(value(123_450))
    expect([parse(question('money'), 'tuhat'), parse(question('money'), '-5')]).toEqual([
      fault('not_a_sum'),
      fault('negative_sum'),
    ])
    expect(parse(question('money'), '9'.repeat(20))).toEqual(fault('sum_too_large'))
  })
  test('of a day is a day that exists', () => {
    expect(parse(question('date'), '1.3.2027')).toEqual(value('2027-03-01'))
    expect(parse(question('date'), '31.2.2027')).toEqual(fault('no_such_day'))
    expect(parse(question('date'), 'keväällä')).toEqual(fault('not_a_day'))
  })
  test('by choice is one of the choices', () => {
    expect(parse(question('choice', { options }), 'b')).toEqual(value('b'))
    expect(parse(question('choice', { options }), 'c')).toEqual(fault('unknown_option'))
  })
  test('takes the choices from the call where the form says so', () => {
    const purpose = question('choice', { options: 'call.purposes' })
    expect(optionsOf(purpose, options)).toEqual(options)
    expect(parsedAnswer(purpose, sent({ q: 'a' }), options)).toEqual(value('a'))
    expect(parsedAnswer(purpose, sent({ q: 'a' }))).toEqual(fault('unknown_option'))
  })
  test('by several choices holds each of them once', () => {
    const several = question('choices', { options })
    expect(parsedAnswer(several, sent({ q: ['b', 'a', 'b'] }))).toEqual(value(['b', 'a']))
    expect(parsedAnswer(several, sent({ q: ['x'] }))).toEqual(fault('unknown_option'))
  })
  test('by yes or no is a truth, and a declaration is given or not', () => {
    expect([parse(question('yes_no'), 'yes'), parse(question('yes_no'), 'no'), parse(question('yes_no'), '')]).toEqual([
      value(true),
      value(false),
      value(''),
    ])
    expect(parse(question('yes_no'), 'maybe')).toEqual(fault('unknown_option'))
    expect([parse(question('declaration'), 'yes'), parse(question('declaration'), '')]).toEqual([
      value(true),
      value(false),
    ])
  })
  test.each(['text', 'long_text', 'choice', 'number', 'money', 'date'] as const)(
    'of kind %s may be left blank',
    (kind) => expect(parse(question(kind), ' ')).toEqual(value('')),
  )
})

describe('rows', () => {
  const goals = question('rows', {
    columns: [column('goal', 'text'), column('level', 'number', { smallest: 1, largest: 5, required: false })],
  })
  const rows = (count: string, fields: Record<string, string>) =>
    parsedAnswer(goals, sent({ [rowCountName('q')]: count, ...fields }))

  test('keep their order, and empty ones fall away', () => {
    expect(rows('3', { 'q.0.goal': 'nopeus', 'q.2.goal': 'laatu', 'q.2.level': '3' })).toEqual(
      value([
        { goal: 'nopeus', level: '' },
        { goal: 'laatu', level: 3 },
      ]),
    )
  })
  test('tell in which cell something is wrong', () => {
    expect(rows('2', { 'q.1.level': '9' })).toEqual({
      ok: false,
      faults: [{ field: 'q.1.level', code: 'too_large', limit: 5 }],
    })
  })
  test('may not be without end, nor counted by nonsense', () => {
    expect(rows('1000000000', {})).toEqual({ ok: false, faults: [{ field: 'q', code: 'too_many_rows', limit: 60 }] })
    expect([rows('-1', {}), rows('x', {}), rows('1.5', {})]).toEqual([value([]), value([]), value([])])
  })
  test('close up when one of them is taken out', () => {
    const typed = withoutRow(
      goals,
      sent({ [rowCountName('q')]: '3', 'q.0.goal': 'a', 'q.1.goal': 'b', 'q.2.goal': 'c', other: 'x' }),
      1,
    )
    expect(parsedAnswer(goals, typed)).toEqual(
      value([
        { goal: 'a', level: '' },
        { goal: 'c', level: '' },
      ]),
    )
    expect(typed.text('other')).toBe('x')
  })
})

const typedText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '1e308', '-0', '\ud800', '10,5', '1.3.2027'),
)
const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'q')

describe('whatever is typed', () => {
  test('an answer that was understood survives being saved and loaded', () => {
    const asked = fc.constantFrom<Question>(
      question('text'),
      question('long_text'),
      question('number'),
      question('money'),
      question('date'),
      question('choice', { options }),
      question('yes_no'),
    )
    const survives = fc.property(asked, typedText, (one, typed) => {
      const answer = parse(one, typed)
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    })
    expect(fc.check(survives)).toMatchObject({ failed: false })
  })
  test('hostile names of questions and columns do no harm', () => {
    const harmless = fc.property(key, key, (name, cell) => {
      const hostile = question('rows', { key: name, columns: [column(cell, 'text')] })
      const answer = parsedAnswer(hostile, sent({ [rowCountName(name)]: '1', [cellName(name, 0, cell)]: 'x' }))
      expect(JSON.stringify(answer)).toBe(`{"ok":true,"value":[{"${cell}":"x"}]}`)
      expect(missing({ sections: [], questions: [hostile] }, {}).map((lack) => lack.why)).toEqual(['unanswered'])
    })
    expect(fc.check(harmless)).toMatchObject({ failed: false })
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
