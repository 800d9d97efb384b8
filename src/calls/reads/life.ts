import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Amendment } from '../amendment.ts'
import { isPart } from '../part.ts'

export type Hand = { readonly personId: string; readonly name: string }

/** Those who have written any part of a call, by name; who saved it last is one of them. */
export const listWriters = (db: Read, callId: string): Promise<Hand[]> =>
  db
    .selectFrom('people.person as p')
    .select(['p.id as personId', 'p.name'])
    .where(
      sql<boolean>`p.id in (
        select person_id from calls.writer where call_id = ${callId}::uuid
        union all select written_by from calls.call where id = ${callId}::uuid)`,
    )
    .orderBy(sql`p.name collate "fi-x-icu"`)
    .orderBy('p.id')
    .execute()

/** Who checked a call; undefined while nobody has. */
export const findChecker = (db: Read, callId: string): Promise<Hand | undefined> =>
  db
    .selectFrom('calls.call as c')
    .innerJoin('people.person as p', 'p.id', 'c.checked_by')
    .select(['p.id as personId', 'p.name'])
    .where('c.id', '=', callId)
    .executeTakeFirst()

/** Who has had a hand in a call, as its desk page tells it to a person. */
export async function handsOn(db: Read, callId: string, who: { readonly id: string }) {
  const writers = await listWriters(db, callId)
  return {
    writers: writers.map(({ name }) => name),
    mine: writers.some(({ personId }) => personId === who.id),
    checker: (await findChecker(db, callId))?.name ?? null,
  }
}

/** The published changes of a call, newest first. */
export async function listAmendments(db: Read, callId: string): Promise<Amendment[]> {
  const rows = await db
    .selectFrom('calls.amendment')
    .select(['number', 'kind', 'part', 'made_at as madeAt', sql<Words>`reason`.as('reason'), 'before', 'after'])
    .where('call_id', '=', callId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, part: row.part !== null && isPart(row.part) ? row.part : null }))
}
