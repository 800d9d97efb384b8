import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { listLeaders } from './reads/history.ts'
import { listOnMap } from './reads/map.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
})
afterAll(() => base.close())

test('every municipality that leads a project is a link on the map and a row beside it', async () => {
  const leaders = await listOnMap(base.read, 'led', 'fi')
  const page = (await house.get('/fi/municipalities/map')).text
  for (const { code } of leaders.filter((one) => one.code !== null))
    expect(page.split(`href="/fi/municipalities/${code}"`)).toHaveLength(3)
})

test('the map counts the same projects as the list of those who led them; owning a solution is no project', async () => {
  const numbers = (rows: readonly { id: string; count: number }[]) => new Map(rows.map(({ id, count }) => [id, count]))
  const leaders = await listLeaders(base.read, 'fi')
  expect(numbers(await listOnMap(base.read, 'led', 'fi'))).toEqual(
    numbers(leaders.map(({ id, works }) => ({ id, count: works }))),
  )
})

test('the map of one work shows its users, also those that only a source names', async () => {
  const { rows } = await base.owner
    .query(`select w.slug, m.code from catalogue.known_user u join catalogue.work w on w.id = u.work_id
    join people.municipality m on m.organisation_id = u.organisation_id order by w.slug, u.position limit 1`)
  const page = (await house.get(`/sv/municipalities/map?work=${rows[0].slug}`)).text
  expect(page).toContain(`href="/sv/municipalities/${rows[0].code}" aria-label=`)
  expect(page).toContain(': använder')
})

test('a layer or a work that there is not: the first layer, and no page', async () => {
  expect((await house.get('/sv/municipalities/map?layer=%27x')).status).toBe(200)
  expect((await house.get('/sv/municipalities/map?work=no-such-work')).status).toBe(404)
  expect((await house.get('/sv/municipalities/map?work=')).status).toBe(404)
})
