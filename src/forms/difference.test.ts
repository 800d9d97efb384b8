import { expect, test } from 'vitest'
import { wordsOf } from '../kit/words.ts'
import { differenceOf, isSame } from './difference.ts'
import type { FormContent } from './form.ts'
import type { Question } from './question.ts'

const question = (key: string, change: Partial<Question> = {}): Question => ({
  key,
  section: 'a',
  kind: 'text',
  label: wordsOf({ fi: key, sv: key }),
  help: null,
  required: false,
  longest: null,
  smallest: null,
  largest: null,
  options: [],
  columns: [],
  least: null,
  when: null,
  requiredWhen: null,
  visibility: 'public',
  ground: null,
  ...change,
})
const form = (...questions: readonly Question[]): FormContent => ({
  key: 'form',
  name: wordsOf({ fi: 'Lomake' }),
  sections: [{ key: 'a', name: wordsOf({ fi: 'Osio' }), help: null, when: null }],
  questions,
})

test('the same form differs in nothing, whatever the order of keys within', () => {
  const turned = {
    ...question('x'),
    label: { sv: { by: 'original', text: 'x' }, fi: { text: 'x', by: 'original' } },
  } as const
  expect(isSame(differenceOf(form(question('x')), form(turned)))).toBe(true)
})

test('what is new, gone and other is told by the keys of questions, with what no answer survives', () => {
  const before = form(question('stays'), question('gone'), question('other'), question('longer'))
  const after = form(
    question('stays'),
    question('new'),
    question('other', { kind: 'yes_no', required: true }),
    question('longer', { kind: 'long_text' }),
  )
  const told = differenceOf(before, after)
  expect(told.added.map(({ key }) => key)).toEqual(['new'])
  expect(told.removed.map(({ key, loses }) => [key, loses])).toEqual([['gone', true]])
  expect(told.changed.map(({ key, what, loses }) => [key, what, loses])).toEqual([
    ['other', ['kind', 'required'], true],
    ['longer', ['kind'], false],
  ])
})

test('another order alone is a difference too', () => {
  const told = differenceOf(form(question('x'), question('y')), form(question('y'), question('x')))
  expect([told.reordered, isSame(told), told.changed.length]).toEqual([true, false, 0])
})
