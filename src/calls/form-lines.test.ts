import { expect, test } from 'vitest'
import type { FormDifference } from '../forms/difference.ts'
import type { Question } from '../forms/question.ts'
import { plain, wordsOf } from '../kit/words.ts'
import { formLines } from './form-lines.ts'

const question: Question = {
  key: 'x',
  section: 'a',
  kind: 'text',
  label: wordsOf({ fi: 'Miksi', sv: 'Varför' }),
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
}
const nothing: FormDifference = { added: [], removed: [], changed: [], sections: [], reordered: false }
const section = (name: string) => ({ key: name, name: wordsOf({ fi: name }), help: null, when: null })

test('a published version of a form says what of a question is other, and its former text where that is', () => {
  const other = { ...question, required: true, help: wordsOf({ fi: 'Ohje' }) }
  const changed = { key: 'x', before: question, after: other, what: ['help', 'required'] as const, loses: false }
  const told = formLines({ ...nothing, changed: [changed] })
  expect(told.before).toEqual([])
  expect(told.after.map((words) => [plain(words, 'fi'), plain(words, 'sv')])).toEqual([
    ['Miksi (ohje, pakollisuus)', 'Varför (anvisning, om svaret krävs)'],
  ])
  const renamed = {
    ...changed,
    after: { ...question, label: wordsOf({ fi: 'Mistä syystä' }) },
    what: ['label'] as const,
  }
  const { before, after } = formLines({ ...nothing, changed: [renamed] })
  expect([before, after].map((lines) => lines.map((words) => plain(words, 'fi')))).toEqual([
    ['Miksi'],
    ['Mistä syystä (kysymyksen teksti)'],
  ])
})

test('sections that come, go or change and another order are told too', () => {
  const told = formLines({
    ...nothing,
    reordered: true,
    sections: [
      { key: 'a', before: section('Vanha'), after: null },
      { key: 'b', before: null, after: section('Uusi') },
      { key: 'c', before: section('Sama'), after: { ...section('Sama'), help: wordsOf({ fi: 'Ohje' }) } },
    ],
  })
  expect(told.before.map((words) => plain(words, 'fi'))).toEqual(['poistuu: Vanha'])
  expect(told.after.map((words) => plain(words, 'fi'))).toEqual([
    'uusi osa: Uusi',
    'muuttuu: Sama',
    'Kysymysten tai osien järjestys muuttuu.',
  ])
})
