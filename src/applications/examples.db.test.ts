import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { importExampleApplications } from './actions/import-examples.ts'
import type { ExamplesFile } from './example.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

const file: ExamplesFile = JSON.parse(readFileSync('db/seeds/applications/examples.json', 'utf8'))
const rows = async (text: string) => (await base.owner.query<Record<string, unknown>>(text)).rows

test('the example environment has applications in every state that the call allows', async () => {
  const found = await rows(
    `select c.slug, a.state, count(*)::int as count, bool_and(a.example) as example
     from applications.application a join calls.call c on c.id = a.call_id group by 1, 2 order by 1, 2`,
  )
  expect(found).toEqual([
    { slug: 'esimerkki-arvioinnissa', state: 'in_assessment', count: 3, example: true },
    { slug: 'esimerkki-avoin', state: 'draft', count: 2, example: true },
    { slug: 'esimerkki-avoin', state: 'submitted', count: 2, example: true },
    { slug: 'esimerkki-paatetty', state: 'decided', count: 2, example: true },
    { slug: 'esimerkki-paatetty', state: 'in_assessment', count: 1, example: true },
    { slug: 'esimerkki-ratkaistavana', state: 'decided', count: 1, example: true },
    { slug: 'esimerkki-ratkaistavana', state: 'in_assessment', count: 2, example: true },
  ])
})

test('what was sent has a case number, a frozen version and a letter; what is a draft has none', async () => {
  const sent = await rows(
    `select count(*)::int as sent, count(file.number)::int as numbered, count(v.id)::int as frozen
     from applications.application a left join register.case_file file on file.id = a.case_id
     left join applications.version v on v.application_id = a.id where a.state <> 'draft'`,
  )
  expect(sent).toEqual([{ sent: 11, numbered: 11, frozen: 11 }])
  expect(await rows(`select 1 from applications.application where state = 'draft' and case_id is not null`)).toEqual([])
})

test('some were edited after they were sent, and some wait for commitments', async () => {
  const edited = await rows(
    `select a.id from applications.application a join applications.version v on v.application_id = a.id where a.revision > v.revision`,
  )
  expect(edited).toHaveLength(2)
  const waiting = await rows(
    `select o.name->'fi'->>'text' as name from applications.partner p join people.organisation o on o.id = p.organisation_id
     join applications.application a on a.id = p.application_id
     where a.state = 'draft' and p.role = 'partner' and not exists (select from applications.commitment g where g.partner_id = p.id) order by 1`,
  )
  expect(waiting.map((row) => row.name)).toEqual([
    'Esimerkkikunta 3',
    'Esimerkkikunta 3',
    'Esimerkkikunta 4',
    'Esimerkkikunta 5',
    'Esimerkkiseudun kuntayhtymä',
  ])
})

test('coming in again changes nothing', async () => {
  const before = await rows('select count(*)::int as count, max(revision) as revision from applications.application')
  expect(await importExampleApplications({ db: base.write, witness: base.witness }, file)).toBe(0)
  expect(await rows('select count(*)::int as count, max(revision) as revision from applications.application')).toEqual(
    before,
  )
})
