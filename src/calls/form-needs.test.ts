import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { both } from '../../test/situations/whole-call.ts'
import { readForm } from '../forms/read-form.ts'
import type { FormContent } from '../forms/form.ts'
import type { Question } from '../forms/question.ts'
import { lacksOfForm, needsOf, type FormNeed } from './form-needs.ts'

const read = readForm(readFileSync('db/seeds/forms/joint-application.json', 'utf8'))
if (!read.ok) throw new Error('the form of the seeds is none')
const { form } = read

const without = (key: string): FormContent => ({ ...form, questions: form.questions.filter((one) => one.key !== key) })
const withoutPart = (part: string): FormContent => ({
  ...form,
  sections: form.sections.filter(({ key }) => key !== part),
  questions: form.questions.filter(({ section }) => section !== part),
})
const changed = (key: string, change: Partial<Question>): FormContent => ({
  ...form,
  questions: form.questions.map((one) => (one.key === key ? { ...one, ...change } : one)),
})
const onCondition = (part: string, question = 'purpose'): FormContent => ({
  ...form,
  sections: form.sections.map((one) => (one.key === part ? { ...one, when: { question, value: 'yes' } } : one)),
})
const option = { key: 'oma', label: both('Oma') }

describe('an application form', () => {
  test('of the templates needs nothing more', () => expect(needsOf(form)).toEqual([]))

  test.each<[string, FormContent, FormNeed]>([
    ['has the name in Finnish', without('title_fi'), { what: 'title', question: 'title_fi' }],
    ['has the name in Swedish', without('title_sv'), { what: 'title', question: 'title_sv' }],
    ['has the parties', withoutPart('parties'), { what: 'parties' }],
    ['has the money', withoutPart('budget'), { what: 'budget' }],
    [
      'asks the first day as a day',
      changed('starts_on', { kind: 'text' }),
      { what: 'fixed_kind', question: 'starts_on' },
    ],
    ['asks the purpose', without('purpose'), { what: 'purpose' }],
    ['asks the first day', without('starts_on'), { what: 'starts_on' }],
    ['asks the last day', without('ends_on'), { what: 'ends_on' }],
    ['requires the purpose', changed('purpose', { required: false }), { what: 'always', question: 'purpose' }],
    [
      'asks the last day on no condition',
      changed('ends_on', { when: { question: 'purpose', value: 'x' } }),
      { what: 'always', question: 'ends_on' },
    ],
    [
      'asks no part of it on a condition where the purpose stands',
      onCondition(form.questions.find(({ key }) => key === 'purpose')?.section ?? '', 'statutory_task'),
      { what: 'always', question: 'purpose' },
    ],
    ['asks the money on no condition', onCondition('budget'), { what: 'unconditional', block: 'budget' }],
    ['offers the purposes of the call', changed('purpose', { options: [option] }), { what: 'own_purposes' }],
  ])('%s', (_rule, content, need) => expect(needsOf(content)).toContainEqual(need))

  test('asks for the work where a purpose takes something into use', () => {
    const purpose = { key: 'a', words: both('a'), examples: [] }
    const bare = withoutPart('reuse')
    expect(lacksOfForm(bare, { purposes: [purpose] }).needs).toEqual([])
    expect(lacksOfForm(bare, { purposes: [purpose, { ...purpose, adopts: true }] }).needs).toEqual([{ what: 'reuse' }])
    expect(lacksOfForm(form, { purposes: [{ ...purpose, adopts: true }] }).needs).toEqual([])
    expect(lacksOfForm(onCondition('reuse'), { purposes: [{ ...purpose, adopts: true }] }).needs).toEqual([
      { what: 'unconditional', block: 'reuse' },
    ])
    expect(lacksOfForm(onCondition('reuse'), { purposes: [purpose] }).needs).toEqual([])
  })
})
