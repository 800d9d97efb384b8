import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '../../test/cluster.ts'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { reachable } from './reachable.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await freshDatabase()
})
afterAll(() => base.close())

test('an owner that may create roles is good enough', async () => {
  await expect(reachable(base.url)).resolves.toBeUndefined()
})
test.each([
  ['a port where nobody answers', 'postgres://postgres@127.0.0.1:1/talko', /No PostgreSQL answers/],
  ['a host that is not known', 'postgres://postgres@nowhere.invalid/talko', /is not known|does not answer/],
])('%s is told in a sentence', async (_, url, sentence) => {
  await expect(reachable(url)).rejects.toThrow(sentence)
})
test('a database that is not there, and a user that may not create roles', async () => {
  await expect(reachable(addressOf(base.url, 'nowhere'))).rejects.toThrow(/is not there/)
  const own = new URL(base.url).pathname.slice(1)
  await expect(reachable(addressOf(base.url, own, 'talko_writer'))).rejects.toThrow(/must be able to create roles/)
})
