import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { house } from '../app.tsx'

const baseUrl = new URL('http://localhost:3000')
const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}
let base: TestDatabase
let app: ReturnType<typeof house>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  app = house(
    outsideOf(base, baseUrl, () => seededAt),
    { signIn: never, exampleIssuer: undefined },
  )
})
afterAll(() => base.close())

const as = async (key: string, path: string) => {
  const cookie = await sessionFor(base.write, (await examplePerson(base.read, key)).id)
  const answer = await app.request(path, { headers: { cookie } })
  return { status: answer.status, html: await answer.text() }
}

test.each([
  ['officer', 'fi', 'Työpöytä'],
  ['registrar', 'sv', 'Arbetsbord'],
  ['decision-maker', 'fi', 'Työpöytä'],
  ['controller', 'en', 'Desk'],
  ['administrator', 'sv', 'Arbetsbord'],
])('%s begins the day at the desk', async (key, lang, title) => {
  const { status, html } = await as(key, `/${lang}/desk`)
  expect(status).toBe(200)
  expect(html.includes(`<title>${title} – Talko</title>`)).toBe(true)
})
test('the desk is not for applicants', async () => {
  expect((await as('coordinator', '/fi/desk')).status).toBe(403)
  expect((await as('coordinator', '/fi/desk/mail')).status).toBe(404)
})
test('the desk tells that the coordinator changed after the sending, not what parties agree in a draft', async () => {
  const told = 'Hankehallinnoijan tehtävä siirtyi toiselle osapuolelle'
  const accept = (state: string) =>
    base.owner.query(`insert into io.event (at, what, v, about_kind, about, case_id, data)
      select now(), 'coordination.accepted', 1, 'application', a.id, a.case_id, '{}' from applications.application a
      join calls.call c on c.id = a.call_id and c.slug like 'esimerkki-%' where a.state ${state} limit 1`)
  expect((await accept(`= 'draft'`)).rowCount).toBe(1)
  expect((await as('officer', '/fi/desk')).html).not.toContain(told)
  expect((await accept(`<> 'draft'`)).rowCount).toBe(1)
  expect((await as('officer', '/fi/desk')).html).toContain(told)
})
test('what one did to several applications in one moment is one line at the desk, with how many more there are', async () => {
  const { rows } = await base.owner.query<{ title: string }>(
    `with three as (select a.id, a.case_id from applications.application a join calls.call c on c.id = a.call_id
        where c.slug = 'esimerkki-arvioinnissa' and a.state = 'in_assessment' limit 3),
      given as (insert into io.event (at, what, v, about_kind, about, case_id, data)
        select now(), 'assessment.assigned', 1, 'application', three.id, three.case_id, '{}' from three cross join generate_series(1, 2))
      select v.content->'title'->'fi'->>'text' as title from three join applications.version v on v.application_id = three.id`,
  )
  const { html } = await as('officer', '/fi/desk')
  const lines = [...html.matchAll(/Arvioija sai hakemuksen: ([^<]*) ja 2 muuta</g)].map(([, title]) => title)
  expect(lines).toHaveLength(1)
  expect(rows.map(({ title }) => title)).toContain(lines[0])
})
test('letters are read at the desk by those who answer for them', async () => {
  expect((await as('registrar', '/fi/desk/mail')).status).toBe(200)
  expect((await as('decision-maker', '/fi/desk/mail')).status).toBe(403)
  expect((await as('registrar', '/fi/desk/mail/not-an-id')).status).toBe(404)
  expect((await as('registrar', '/fi/desk/mail?q=%27%3B%20drop%20table')).status).toBe(200)
})
test('a person disqualified from a case finds neither its letters nor its count', async () => {
  const { rows } = await base.owner
    .query(`select a.id, c.authority_id, m.id as mail, m.subject from applications.application a join calls.call c on c.id = a.call_id
    join io.mail m on m.about = a.id and m.about_kind = 'case' limit 1`)
  const registrar = await examplePerson(base.read, 'registrar')
  expect((await as('registrar', `/fi/desk/mail/${rows[0].mail}`)).status).toBe(200)
  await base.owner.query(`insert into assessment.conflict values ($1, $2, 'disqualified', 'employment', '', now())`, [
    rows[0].id,
    registrar.id,
  ])
  expect((await as('registrar', `/fi/desk/mail/${rows[0].mail}`)).status).toBe(404)
  const listed = await as('registrar', '/fi/desk/mail')
  expect(listed.html).not.toContain(rows[0].mail)
})
