import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lacksOfForm } from '../../src/calls/form-needs.ts'
import { readForm } from '../../src/forms/read-form.ts'

type Question = { readonly key: string; readonly required: boolean }
type Section = { readonly key: string; readonly questions: readonly Question[] }
const form: { readonly sections: readonly Section[] } = JSON.parse(
  readFileSync('db/seeds/forms/joint-application.json', 'utf8'),
)
const required = form.sections.flatMap(({ key, questions }) =>
  questions.filter((question) => question.required).map((question) => `${key}.${question.key}`),
)
const all = form.sections.flatMap(({ key, questions }) => questions.map((question) => `${key}.${question.key}`))

test('the application form asks what changes, and why digitally', () => {
  expect(required).toEqual(
    expect.arrayContaining(['change.current_state', 'change.problem', 'change.what_changes', 'change.why_digital']),
  )
})

test('the application form asks how users take part and for whom things change', () => {
  expect(required).toEqual(expect.arrayContaining(['change.target_groups', 'change.customer_involvement']))
})

test('the application form asks who else can use the result and in what form it is given', () => {
  const asked = ['who_else', 'packaging', 'open_licence', 'spreading_plan', 'maintenance_after']
  expect(required).toEqual(expect.arrayContaining(asked.map((key) => `replicability.${key}`)))
})

test('the application form asks for cooperation with similar projects', () => {
  expect(required).toContain('reuse.cooperation_plan')
  expect(required).toContain('declarations.declare_sharing')
})

test('the application form asks for national services and common specifications', () => {
  expect(all).toEqual(expect.arrayContaining(['replicability.national_services', 'replicability.common_specs']))
})

describe('the extensive form, the template that the builder offers first', () => {
  const read = readForm(readFileSync('db/seeds/forms/joint-application-whole.json', 'utf8'))
  const whole = read.ok ? read.form : { key: '', name: {}, sections: [], questions: [] }

  test('has the groups A to O of an application, in both national languages, and asks with tables, municipalities and files too', () => {
    expect(whole.sections).toHaveLength(15)
    expect(lacksOfForm(whole, { purposes: [] })).toEqual({ lacks: [], needs: [] })
    const asked = whole.questions.map(({ kind }) => kind)
    expect(asked).toEqual(expect.arrayContaining(['table', 'municipality', 'file', 'rows', 'declaration']))
  })
  test('keeps the threats secret, with the ground for it', () =>
    expect(whole.questions.filter(({ visibility }) => visibility === 'secret')).toMatchObject([
      { key: 'threats', ground: { fi: { text: 'JulkL 24 § 1 momentti 7 kohta: turvajärjestelyt' } } },
    ]))
})
