import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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
