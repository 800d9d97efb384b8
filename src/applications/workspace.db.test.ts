import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { house } from '../app.tsx'

const never = () => Promise.reject(new Error('nobody signs in here'))
let base: TestDatabase
let app: ReturnType<typeof house>
let sent: { id: string; coordinator: string }
beforeAll(async () => {
  base = await freshDatabase('seeded')
  const outside = outsideOf(base, new URL('http://localhost:3000'), () => seededAt)
  app = house(outside, { signIn: { begin: never, finish: never }, exampleIssuer: undefined })
  const { rows } = await base.owner.query(
    `select id, coordinator_id as coordinator from applications.application where state = 'in_assessment' order by id limit 1`,
  )
  sent = rows[0]
})
afterAll(() => base.close())

const opened = async (key: string, rest = '') => {
  const cookie = await sessionFor(base.write, (await examplePerson(base.read, key)).id)
  return (await app.request(`/fi/my/applications/${sent.id}${rest}`, { headers: { cookie } })).status
}

test.each(['officer', 'registrar', 'decision-maker', 'assessor-fi', 'administrator', 'controller'])(
  'the workspace of the parties is not there for %s, who reads what was sent at the desk',
  async (key) => {
    expect([await opened(key), await opened(key, '/budget'), await opened(key, '/versions/1')]).toEqual([404, 404, 404])
  },
)
test('a party of it opens it', async () => {
  const { rows } = await base.owner.query(
    `select i.subject from people.mandate m join people.identity i on i.person_id = m.person_id where m.organisation_id = $1 limit 1`,
    [sent.coordinator],
  )
  expect(await opened(rows[0].subject)).toBe(200)
})
