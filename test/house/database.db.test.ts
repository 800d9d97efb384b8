import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/io/migrations.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { rooms } from './fence.ts'
import { filesBelow, textOf } from './source.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

const ours = ['io', ...rooms]
const asked = async <Row extends object>(text: string) => (await it.owner.query<Row>(text, [ours])).rows

test('every foreign key has an index that begins with it', async () => {
  const lacking = await asked(`
    select c.conrelid::regclass::text || '.' || a.attname as lacking
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace::regnamespace::text = any($1) and not exists (
      select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)`)
  expect(lacking).toEqual([])
})

type Key = { readonly table: string; readonly to: string }

test('a foreign key points to its own room or to one on the left', async () => {
  const keys = await asked<Key>(`
    select c.conrelid::regclass::text as table, c.confrelid::regclass::text as to
    from pg_constraint c where c.contype = 'f' and c.connamespace::regnamespace::text = any($1)`)
  const roomOf = (table: string) => rooms.indexOf(table.split('.')[0] ?? '')
  expect(keys.length).toBeGreaterThan(40)
  expect(keys.filter(({ table, to }) => roomOf(to) > roomOf(table))).toEqual([])
})

const column = `
  select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
  where table_schema = any($1)`

test('no moment is kept without its time zone', async () => {
  expect(await asked(`${column} and data_type in ('timestamp without time zone', 'time without time zone')`)).toEqual(
    [],
  )
  const named = `${column} and column_name ~ '_at$' and data_type <> 'timestamp with time zone'`
  expect(
    (await asked<{ name: string }>(named)).filter((row) => row.name !== 'announcements.announcement.published_at'),
  ).toEqual([])
})

test('a day is a date', async () => {
  expect(await asked(`${column} and column_name ~ '_on$' and data_type <> 'date'`)).toEqual([])
})

test('money is whole cents in a bigint, and nothing is counted in floating money', async () => {
  expect(await asked(`${column} and column_name ~ '(^|_)cents$' and data_type <> 'bigint'`)).toEqual([])
  expect(await asked(`${column} and data_type in ('money', 'numeric')`)).toEqual([])
})

test('every table has a key, and an id of ours is a uuid or counts up', async () => {
  expect(
    await asked(`
    select c.oid::regclass::text as lacking from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace::regnamespace::text = any($1)
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`),
  ).toEqual([])
  expect(await asked(`${column} and column_name ~ '(^|_)id$' and data_type not in ('uuid', 'bigint', 'text')`)).toEqual(
    [],
  )
})

test('text is text, and what is one of a few is checked', async () => {
  expect(await asked(`${column} and data_type in ('character varying', 'character', 'json', 'USER-DEFINED')`)).toEqual(
    [],
  )
  const unchecked = await asked(`
    select c.oid::regclass::text || '.' || a.attname as lacking from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text = any($1) and a.attname = 'state' and not exists (
      select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum])`)
  expect(unchecked).toEqual([])
})

const migrations = filesBelow('db/migrations', /\.sql$/)

test('every migration was applied once, in order, and is what was applied', async () => {
  const { rows } = await it.owner.query<{ name: string; checksum: string }>(
    'select name, checksum from talko.migration order by name',
  )
  const files = migrations.map((file) => ({
    name: path.basename(file),
    checksum: createHash('sha256').update(textOf(file)).digest('hex'),
  }))
  expect(rows).toEqual(files)
})

test('a second start applies nothing, and a migration changed afterwards stops the start', async () => {
  expect(await migrate(it.url, 'db/migrations')).toEqual([])
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-migrations-'))
  cpSync('db/migrations', folder, { recursive: true })
  const last = path.join(folder, path.basename(migrations.at(-1) ?? ''))
  writeFileSync(last, `${readFileSync(last, 'utf8')}\n-- one more line`)
  await expect(migrate(it.url, folder)).rejects.toThrow(/changed after it had been applied/)
  rmSync(folder, { recursive: true })
})

test('the row types are what the migrations say', async () => {
  const said = await new Promise<string>((resolve) => {
    const environment = { ...process.env, DATABASE_URL: it.url }
    execFile(process.execPath, ['scripts/rows.mjs', '--check'], { env: environment }, (_fault, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  expect(said).toMatch(/^src\/io\/generated\/tables\.ts is what the migrations say/)
})
