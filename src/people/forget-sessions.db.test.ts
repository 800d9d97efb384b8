import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { jobs } from './jobs.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase('seeded')
})
afterAll(() => base.close())

test('a session that has ended is forgotten, one that goes on stays', async () => {
  const { id } = await examplePerson(base.read, 'officer')
  await sessionFor(base.write, id)
  await base.owner.query(
    `insert into people.session (key_hash, person_id, began_at, seen_at, ends_at) values ('ended', $1, $2, $2, $2)`,
    [id, new Date(seededAt.getTime() - 1)],
  )
  for (const job of jobs({ write: base.write, clock: () => seededAt })) await job.run({})
  const { rows } = await base.owner.query('select ends_at > $1 as goes_on from people.session', [seededAt])
  expect(rows).toEqual([{ goes_on: true }])
})
