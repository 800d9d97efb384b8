import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { isNoun, rooms } from './fence.ts'
import { roomOf, sources, textOf } from './source.ts'

let it: TestDatabase
let inSql: ReadonlyMap<string, readonly string[]>

/** The states that SQL allows, by table. */
async function checkedStates(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await it.owner.query<{ name: string; def: string }>(
    `select c.oid::regclass::text as name, pg_get_constraintdef(k.oid) as def
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
     where k.contype = 'c' and a.attname = 'state' and c.relnamespace::regnamespace::text = any($1)`,
    [rooms],
  )
  return new Map(
    rows.map((row) => [row.name, [...row.def.matchAll(/'(\w+)'::text/g)].map((match) => match[1] ?? '').sort()]),
  )
}

beforeAll(async () => {
  it = await freshDatabase()
  inSql = await checkedStates()
})
afterAll(() => it.close())

/** `src/calls/call.ts` is the noun of `calls.call`. */
const tableOf = (file: string) => `${roomOf(file)}.${path.basename(file, '.ts').replaceAll('-', '_')}`

/** The states that the nouns declare, by table. */
async function declaredStates(): Promise<ReadonlyMap<string, readonly string[]>> {
  const alive = sources.filter((file) => isNoun(file) && /export const life\b/.test(textOf(file)))
  const found = alive.map(async (file): Promise<[string, readonly string[]]> => {
    const noun: { life: object } = await import(pathToFileURL(path.resolve(file)).href)
    return [tableOf(file), Object.keys(noun.life).sort()]
  })
  return new Map(await Promise.all(found))
}

test('the states that a noun declares are the states that SQL allows', async () => {
  const declared = await declaredStates()
  expect(declared.size).toBeGreaterThan(0)
  for (const [table, states] of declared) expect([table, inSql.get(table)]).toEqual([table, states])
})

test('what has a state in SQL has a life in its noun', async () => {
  const declared = await declaredStates()
  expect([...inSql.keys()].filter((table) => !declared.has(table))).toEqual([])
})
