import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededOn } from '../../test/seeded.ts'
import { callToDecide, must, signingAt } from '../../test/situations/call-to-decide.ts'
import { searchOffered } from '../catalogue/reads/offered.ts'
import { digestOf } from '../io/digest.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

test('the public work tells what it is about and which national services it uses, never what is secret in the application', async () => {
  const call = await callToDecide(it)
  await it.owner.query(
    `insert into forms.question (form_id, section, key, position, kind, label)
     select form_id, key, 'national_services', 90, 'choices', name from forms.section
     where form_id in (select (content->>'formId')::uuid from applications.version where application_id = $1)`,
    [call.two],
  )
  const answers = { summary_sv: 'Kortet q48713', national_services: ['identification', 'payments', 'unheard'] }
  await it.owner.query('alter table applications.version disable trigger user')
  await it.owner.query(
    `update applications.version set content = jsonb_set(content, '{answers}', content->'answers' || $2::jsonb) where application_id = any($1)`,
    [[call.one, call.two], JSON.stringify(answers)],
  )
  await it.owner.query(
    `insert into register.secrecy_decision (id, about, part, digest, outcome, ground, reason, at, who)
     values (gen_random_uuid(), $1, 'answer:national_services', $2, 'secret', 'security', 'Skäl', $3, $4)`,
    [call.two, digestOf(answers.national_services), signingAt, call.people.presenter.id],
  )
  for (const id of [call.one, call.two]) {
    await must(call.offer(id))
    await must(call.signs(call.people.decider, id))
  }
  const { works } = await searchOffered(it.read, '', { lang: 'sv', limit: 100, on: seededOn })
  const told = works.filter((work) => work.summary?.sv?.text === 'Kortet q48713').map((work) => work.slug)
  expect(told).toHaveLength(2)
  const found = await searchOffered(it.read, '', { lang: 'sv', limit: 100, service: 'payments', on: seededOn })
  expect(found.works.map((work) => work.slug).filter((slug) => told.includes(slug))).toHaveLength(1)
})
