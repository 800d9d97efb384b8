import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lacksOfForm } from '../../src/calls/form-needs.ts'
import { questionsOf } from '../../src/forms/form.ts'
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

/** What an application says, group by group (domain.md 3.1), and the questions that ask it; parties, budget and the reuse check are parts beside questions. */
const groups: Readonly<Record<string, readonly string[]>> = {
  identity: ['purpose', 'title_fi', 'title_sv', 'acronym', 'summary_fi', 'summary_sv', 'starts_on', 'ends_on'],
  parties: ['coordinating_unit', 'contact', 'deputy', 'iban', 'e_invoice', 'steering', 'other_partners', 'suppliers_planned'],
  change: [
    'current_state',
    'problem',
    'what_changes',
    'target_groups',
    'customer_involvement',
    'statutory_task',
    'statutory_law',
    'why_digital',
  ],
  goals: ['goals', 'outputs', 'outcomes'],
  work: ['work_packages', 'milestones', 'organisation', 'procurement_plan', 'dependencies'],
  reuse: ['municipalities_contacted', 'influencers_consulted', 'cooperation_plan'],
  replicability: [
    'who_else',
    'interested_municipalities',
    'packaging',
    'open_licence',
    'no_licence_why',
    'spreading_plan',
    'maintenance_after',
    'adoption_support',
    'vendor_lock_in',
  ],
  services: ['services_used', 'common_specs', 'standards', 'architecture_sketch'],
  benefits: ['baseline_cost', 'cost_restraint', 'freed_hours', 'freed_use', 'quality_effects', 'effects_on_others'],
  budget: [
    'self_financing_source',
    'price_basis',
    'staff',
    'vat_position',
    'incomes',
    'incomes_sum',
    'other_funding',
  ],
  risks: ['risks'],
  protection: [
    'personal_data',
    'data_categories',
    'dpia',
    'dpia_why',
    'controllers',
    'threats',
    'location',
    'continuity',
  ],
  inclusion: ['accessibility_plan', 'service_languages', 'plain_language', 'digital_support', 'equality'],
  evaluation: ['evaluation_method', 'measurement', 'verifier', 'maturity_baseline_on', 'learning'],
  declarations: [
    'declare_correct',
    'declare_other_funding',
    'declare_agreement',
    'declare_state_aid',
    'declare_sanctions',
    'declare_employment_bar',
    'declare_procurement',
    'declare_accounts',
    'declare_sharing',
    'declare_publicity',
    'declare_e_service',
  ],
}

describe('the extensive form, the template that the builder offers first', () => {
  const read = readForm(readFileSync('db/seeds/forms/joint-application-whole.json', 'utf8'))
  const whole = read.ok ? read.form : { key: '', name: {}, sections: [], questions: [] }

  test('has the groups A to O of an application, in both national languages, and asks with tables, municipalities and files too', () => {
    const asks = whole.sections.map(({ key }) => [key, questionsOf(whole, key).map((question) => question.key)])
    expect(asks).toEqual(Object.entries(groups))
    expect(lacksOfForm(whole, { purposes: [] })).toEqual({ lacks: [], needs: [] })
    const asked = whole.questions.map(({ kind }) => kind)
    expect(asked).toEqual(expect.arrayContaining(['table', 'municipality', 'file', 'rows', 'declaration']))
  })
  test('keeps the threats secret, with the ground for it', () =>
    expect(whole.questions.filter(({ visibility }) => visibility === 'secret')).toMatchObject([
      { key: 'threats', ground: { fi: { text: 'JulkL 24 § 1 momentti 7 kohta: turvajärjestelyt' } } },
    ]))
})
