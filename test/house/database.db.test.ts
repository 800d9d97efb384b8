import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../database.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

const rowsOf = async (text: string) => (await it.owner.query(text)).rows

test('every foreign key has an index that begins with it', async () => {
  const lacking = await rowsOf(`
    select c.conrelid::regclass::text || '.' || a.attname as lacking
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace::regnamespace::text not in ('graphile_worker') and not exists (
      select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)`)
  expect(lacking).toEqual([])
})
