import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { enterProject, nearProjects } from '../../test/situations/near-projects.ts'
import { suggestNear } from './actions/suggest-near.ts'

let base: TestDatabase
const days = (count: number) => new Date(seededAt.getTime() + count * 24 * 60 * 60_000)
const made = async (after: number) => {
  const outcome = await suggestNear({ db: base.write, now: days(after), origin: 'http://localhost:3000' })
  return outcome.ok ? outcome.value : outcome
}
const answer = (state: string, on: number) =>
  base.owner.query(
    `update cooperation.suggestion_side set state = $1, answered_at = $2
    where suggestion_id in (select id from cooperation.suggestion where made_by is null)`,
    [state, days(on)],
  )

beforeAll(async () => {
  base = await freshDatabase('seeded')
  for (const project of nearProjects) await enterProject(base, project)
})
afterAll(() => base.close())

test('what was suggested is not suggested again while nobody has answered, nor within a year of a no', async () => {
  const first = await made(0)
  expect(first).toBeGreaterThan(0)
  expect(await made(1)).toBe(0)
  await answer('dismissed', 10)
  expect([await made(11), await made(374)]).toEqual([0, 0])
  expect(await made(375)).toBe(first)
})

test('whose space has closed are suggested to each other again a month later', async () => {
  await answer('accepted', 330)
  await base.owner.query(
    `insert into cooperation.space (id, slug, state, name, about, opened_at, opened_by, closed_at)
    select gen_random_uuid(), 'closed', 'closed', '{}', '{}', $1, p.id, $2 from people.person p limit 1`,
    [days(330), days(340)],
  )
  await base.owner.query(
    `update cooperation.suggestion set space_id = (select id from cooperation.space where slug = 'closed') where made_by is null`,
  )
  expect(await made(369)).toBe(0)
  expect(await made(370)).toBeGreaterThan(0)
})
