import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Flaw } from './flaw.ts'
import { fileOf } from './form-file.ts'
import { readForm } from './read-form.ts'
import { depthOf } from './shape.ts'

const seed = readFileSync('db/seeds/forms/joint-application.json', 'utf8')

const words = (text: string) => ({ fi: { text, by: 'original' } })
const question = (more: object = {}) => ({
  key: 'nimi',
  kind: 'text',
  label: words('Nimi'),
  help: null,
  required: true,
  longest: null,
  smallest: null,
  largest: null,
  options: [],
  columns: [],
  least: null,
  when: null,
  visibility: 'public',
  ...more,
})
const form = (...questions: readonly object[]) =>
  JSON.stringify({
    format: 'talko-form/1',
    key: 'lomake',
    name: words('Lomake'),
    sections: [{ key: 'osa', name: words('Osa'), help: null, questions }],
  })
const flaws = (json: string): readonly Flaw[] => {
  const read = readForm(json)
  return read.ok ? [] : read.flaws
}

test('the form of the joint application is read, and written it is read again', () => {
  const read = readForm(seed)
  const again = read.ok ? JSON.stringify(fileOf(read.form)) : ''
  expect(readForm(again)).toEqual(read)
  expect(read.ok).toBe(true)
})

describe('a broken form is refused with the place and the reason', () => {
  const at = 'sections[0].questions[0]'
  const choice = { kind: 'choice', options: [{ key: 'a', label: words('A') }] }
  test.each([
    ['no JSON', '{', [{ at: '', code: 'not_json' }]],
    ['a list', '[]', [{ at: '', code: 'not_an_object' }]],
    ['another format', form().replace('talko-form/1', 'other'), [{ at: 'format', code: 'other_format' }]],
    ['a kind nobody knows', form(question({ kind: 'video' })), [{ at: `${at}.kind`, code: 'unknown_word' }]],
    ['a field too much', form(question({ colour: 'red' })), [{ at: `${at}.colour`, code: 'unknown_field' }]],
    ['a key twice', form(question(), question()), [{ at: 'sections[0].questions[1].key', code: 'same_key' }]],
    ['no key', form(question({ key: 'A b' })), [{ at: `${at}.key`, code: 'bad_key' }]],
    ['a key that is an address', form(question({ key: 'budget' })), [{ at: `${at}.key`, code: 'reserved_key' }]],
    [
      'a length of a number',
      form(question({ kind: 'date', longest: 3 })),
      [{ at: `${at}.longest`, code: 'not_for_kind' }],
    ],
    [
      'a condition on a later question',
      form(question({ when: { question: 'b', value: 'a' } }), question({ key: 'b', ...choice })),
      [{ at: `${at}.when`, code: 'late_condition' }],
    ],
    [
      'a condition on itself',
      form(question({ ...choice, when: { question: 'nimi', value: 'a' } })),
      [{ at: `${at}.when`, code: 'late_condition' }],
    ],
    [
      'a condition on an answer that cannot be given',
      form(question(choice), question({ key: 'b', when: { question: 'nimi', value: 'z' } })),
      [{ at: 'sections[0].questions[1].when', code: 'condition_value' }],
    ],
    [
      'a section on one of its own questions',
      form(question(choice)).replace(
        '"help":null,"questions"',
        '"help":null,"when":{"question":"nimi","value":"a"},"questions"',
      ),
      [{ at: 'sections[0].when', code: 'late_condition' }],
    ],
    [
      'a ground of what is no secret',
      form(question({ ground: words('JulkL 24 §') })),
      [{ at: `${at}.ground`, code: 'not_for_kind' }],
    ],
  ])('%s', (_what, json, expected) => expect(flaws(json)).toEqual(expected))
})

describe('a hostile form', () => {
  const clean = () => expect(Object.keys(Object.prototype)).toEqual([])

  test('does not reach the prototype of anything', () => {
    const json = form(question()).replace('"help":null', '"help":null,"__proto__":{"polluted":true}')
    expect(flaws(json)).toContainEqual({ at: 'sections[0].__proto__', code: 'unknown_field' })
    expect(flaws(form(question({ key: '__proto__' })))).toEqual([
      { at: 'sections[0].questions[0].key', code: 'bad_key' },
    ])
    expect(flaws(form(question({ key: 'constructor' })))).toEqual([
      { at: 'sections[0].questions[0].key', code: 'reserved_key' },
    ])
    const language = form(question()).replace('"label":{"fi"', '"label":{"__proto__":{"text":"x","by":"ours"},"fi"')
    expect(flaws(language)).toEqual([{ at: 'sections[0].questions[0].label.__proto__', code: 'unknown_language' }])
    clean()
  })

  test('that nests ten thousand lists is refused before it is built', () => {
    expect(flaws('['.repeat(10_000) + ']'.repeat(10_000))).toEqual([{ at: '', code: 'too_deep', limit: 12 }])
    expect(flaws(form(question({ options: JSON.parse('['.repeat(50) + ']'.repeat(50)) })))).toEqual([
      { at: '', code: 'too_deep', limit: 12 },
    ])
    expect(depthOf('{"a":"[[[[\\"[[{"}')).toBe(1)
  })

  test('of ten megabytes is refused by its size alone', () =>
    expect(flaws(form(question({ label: words('x'.repeat(10_000_000)) })))).toEqual([
      { at: '', code: 'too_large', limit: 2_000_000 },
    ]))

  test('with more questions, options or flaws than anybody reads is refused, and at most twenty flaws are told', () => {
    const many = Array.from({ length: 501 }, (_, index) => question({ key: `k${index}` }))
    expect(flaws(form(...many))).toEqual([{ at: 'sections[0].questions', code: 'too_many', limit: 500 }])
    expect(flaws(form(...many.slice(0, 500).map((one) => ({ ...one, kind: 'x' }))))).toHaveLength(20)
  })

  test('cannot hide what a label says', () => {
    const turned = form(question({ label: words('Maksat \u202e 000 1') }))
    expect(flaws(turned)).toEqual([{ at: 'sections[0].questions[0].label.fi', code: 'hidden_signs' }])
    expect(flaws(form(question({ label: words('a\u0000b') })))).toHaveLength(1)
  })

  test('with a script in a label is read as the text that it is', () =>
    expect(flaws(form(question({ label: words('<script>alert(1)</script>') })))).toEqual([]))
})
