import { expect, test } from 'vitest'
import { rooms } from './fence.ts'
import { linesWith, roomOf, sources, textOf } from './source.ts'

const tables = [...textOf('src/io/generated/tables.ts').matchAll(/^ {2}"([a-z_]+\.[a-z_]+)":/gm)].map(
  (match) => match[1] ?? '',
)
const inRooms = sources.filter((file) => rooms.includes(roomOf(file)))

/** What a file writes, as schema.table: by Kysely, and by SQL in a tag. */
export function writtenIn(text: string): readonly string[] {
  const kysely = /\b(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*['"`](\w+\.\w+)/g
  const sql =
    /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?"?(\w+)"?\."?(\w+)"?/gi
  const bySql = [...text.matchAll(sql)].map((match) => `${match[1]}.${match[2]}`)
  return [
    ...[...text.matchAll(kysely)].map((match) => match[1] ?? ''),
    ...bySql.filter((name) => tables.includes(name)),
  ]
}

/** Every table that a file names, whether in Kysely or in SQL. */
export const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w.])"?([a-z_]+)"?\."?([a-z_]+)"?/g)]
    .map((match) => `${match[1]}.${match[2]}`)
    .filter((name) => tables.includes(name))

const schemaOf = (table: string) => table.split('.')[0] ?? ''

test('the scan sees writes in every way they are written', () => {
  expect(writtenIn(`tx.insertInto('io.event').values(x)`)).toEqual(['io.event'])
  expect(writtenIn('tx.updateTable(\n  "calls.call as c")')).toEqual(['calls.call'])
  expect(writtenIn('sql`update people.person set name = ${name}`')).toEqual(['people.person'])
  expect(writtenIn('sql`INSERT INTO "people"."person" (id)`')).toEqual(['people.person'])
  expect(writtenIn('sql`select * from people.person for update`')).toEqual([])
  expect(namedIn(`db.selectFrom('calls.call as c').innerJoin('people.person', 'c.id')`)).toEqual([
    'calls.call',
    'people.person',
  ])
  expect(tables.length).toBeGreaterThan(40)
})

test('a room writes only its own schema', () => {
  const foreign = inRooms.flatMap((file) =>
    writtenIn(textOf(file))
      .filter((table) => schemaOf(table) !== roomOf(file))
      .map((table) => `${file} writes ${table}`),
  )
  expect(foreign).toEqual([])
})

test('the outside writes only what belongs to no room', () => {
  const foreign = sources
    .filter((file) => !rooms.includes(roomOf(file)))
    .flatMap((file) => writtenIn(textOf(file)).map((table) => `${file} writes ${table}`))
    .filter((line) => !/^src\/io\/\S+ writes io\./.test(line))
  expect(foreign).toEqual([])
})

test('a read joins tables of rooms to its left, never to its right', () => {
  const rightward = inRooms.flatMap((file) =>
    namedIn(textOf(file))
      .filter((table) => rooms.indexOf(schemaOf(table)) > rooms.indexOf(roomOf(file)))
      .map((table) => `${file} reads ${table}`),
  )
  expect(rightward).toEqual([])
})

test('what writes is in a store, and what asks for reading never locks or writes', () => {
  const elsewhere = inRooms
    .filter((file) => !/\/store(\/|\.ts$)/.test(file))
    .flatMap((file) => writtenIn(textOf(file)).map((table) => `${file} writes ${table}`))
  expect(elsewhere).toEqual([])
  const reads = inRooms.filter((file) => /\/reads(\/|\.ts$)/.test(file))
  expect(linesWith(reads, /\bfor (no key )?update\b|\.forUpdate\(|\.forNoKeyUpdate\(/i)).toEqual([])
})

test('there is no SQL in seeds', () => {
  expect(
    linesWith(
      sources.filter((file) => ['src/seed.ts', 'src/examples.ts'].includes(file)),
      /\bsql`|insertInto|updateTable|deleteFrom/,
    ),
  ).toEqual([])
})
