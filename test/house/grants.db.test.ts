import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { witnessed, writerColumns, writerRights } from './grants.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

const deeds = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']

/** What a role may do with whole tables, as table → 'select insert'. Tables it may do nothing with are left out. */
async function rightsOf(role: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await it.owner.query<{ name: string; rights: string }>(
    `select n.nspname || '.' || c.relname as name,
            array_to_string(array(select lower(d) from unnest($2::text[]) d where has_table_privilege($1, c.oid, d)), ' ') as rights
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')`,
    [role, deeds],
  )
  return new Map(rows.filter((row) => row.rights !== '').map((row) => [row.name, row.rights]))
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].map(([name, right]) => `${name}: ${right}`).sort()

test('the writer may do with every table what the list says, and nothing else', async () => {
  expect(sorted(await rightsOf('talko_writer'))).toEqual(sorted(writerRights))
})

test('the writer may update single columns only where the list says', async () => {
  const { rows } = await it.owner.query<{ name: string }>(`
    select n.nspname || '.' || c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attacl is not null and has_column_privilege('talko_writer', c.oid, a.attnum, 'UPDATE')
      and not has_table_privilege('talko_writer', c.oid, 'UPDATE') order by 1`)
  expect(rows.map((row) => row.name)).toEqual(writerColumns)
})

test('the reader may look at every table of a room and change none', async () => {
  const reads = await rightsOf('talko_reader')
  expect([...new Set(reads.values())]).toEqual(['select'])
  expect([...reads.keys()].sort()).toEqual([...writerRights.keys()].sort())
})

test('the witness may only add to what is witnessed, and look at nothing', async () => {
  expect(sorted(await rightsOf('talko_witness'))).toEqual(witnessed.map((table) => `${table}: insert`))
})

test('nobody reaches a partition of the events past the events themselves', async () => {
  const { rows } = await it.owner.query(`
    select c.relname from pg_class c where c.relispartition and c.relnamespace = 'io'::regnamespace
      and c.relkind = 'r' and c.relacl is not null
      and exists (select from aclexplode(c.relacl) g where g.grantee::regrole::text like 'talko_%' and g.privilege_type <> 'SELECT')`)
  expect(rows).toEqual([])
})

test('the roles of the server own nothing and rule nothing', async () => {
  const { rows } = await it.owner.query(`
    select rolname from pg_roles r where rolname in ('talko_writer', 'talko_reader', 'talko_witness')
      and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
        or exists (select from pg_class c where c.relowner = r.oid) or exists (select from pg_proc p where p.proowner = r.oid)
        or has_database_privilege(r.oid, current_database(), 'CREATE')
        or exists (select from pg_namespace n where n.nspname !~ '^pg_' and has_schema_privilege(r.oid, n.oid, 'CREATE')))`)
  expect(rows).toEqual([])
})

test('an event is not changed, deleted or emptied by any role of the server', async () => {
  for (const db of [it.write, it.read, it.witness]) {
    await expect(db.updateTable('io.event').set({ what: 'x' }).execute()).rejects.toThrow(/permission denied/)
    await expect(db.deleteFrom('io.event').execute()).rejects.toThrow(/permission denied/)
  }
})
