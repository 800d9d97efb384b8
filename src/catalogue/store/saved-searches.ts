import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { SavedAsked, SavedList } from '../saved/saved-search.ts'

type Row = {
  readonly id: string
  readonly personId: string
  readonly list: SavedList
  readonly name: string
  readonly asked: SavedAsked
  readonly at: Date
  readonly lookedUntil: Date
}

/** How many searches a person has, and whether one of an id is among them; locked against another of the same person at the same time. */
export async function countSaved(
  tx: Write,
  personId: string,
  id: string,
): Promise<{ readonly count: number; readonly there: boolean }> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.saved_search'), hashtext(${personId}))`.execute(tx)
  const { rows } = await sql<{ count: number; there: boolean }>`
    select count(*)::int as count, coalesce(bool_or(id = ${id}::uuid), false) as there from catalogue.saved_search where person_id = ${personId}::uuid`.execute(
    tx,
  )
  return rows[0] ?? { count: 0, there: false }
}

/** Keeps a search; the same id twice is one. Gives whether it is new. */
export async function insertSaved(
  tx: Write,
  { id, personId, list, name, asked, at, lookedUntil }: Row,
): Promise<boolean> {
  const { rows } = await sql`
    insert into catalogue.saved_search (id, person_id, list, name, asked, saved_at, looked_until)
    values (${id}::uuid, ${personId}::uuid, ${list}, ${name}, ${JSON.stringify(asked)}::jsonb, ${at}, ${lookedUntil})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Ends a person's own search; gives whether there was one. */
export async function deleteSaved(tx: Write, id: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from catalogue.saved_search where id = ${id}::uuid and person_id = ${personId}::uuid returning id`.execute(
    tx,
  )
  return rows.length > 0
}

/** Everything that was entered until a moment has been looked at, for some searches. */
export const lookedAtSaved = (tx: Write, ids: readonly string[], until: Date) =>
  sql`update catalogue.saved_search set looked_until = ${until} where id = any(${ids}::uuid[]) and looked_until < ${until}`.execute(
    tx,
  )
