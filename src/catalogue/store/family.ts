import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { wordsOf } from '../../kit/words.ts'
import type { FamilyEntry } from '../family/family.ts'
import type { FamilyRow } from '../family/family-row.ts'
import { aboutTheSame, nearEnough, points } from '../reads/near.ts'

/** Enters the families that are not there yet; one that the programme office has written keeps its words. */
export const keepFamilies = (tx: Write, rows: readonly FamilyRow[]) =>
  tx
    .insertInto('catalogue.family')
    .values(
      rows.map((row) => ({
        key: row.key,
        position: row.position,
        name: JSON.stringify(row.name),
        resident: JSON.stringify(row.resident),
        official: JSON.stringify(row.official),
        remains: JSON.stringify(row.remains),
        contact: JSON.stringify(row.contact),
      })),
    )
    .onConflict((row) =>
      row
        .column('key')
        .doUpdateSet((now) => ({ remains: now.ref('excluded.remains'), contact: now.ref('excluded.contact') }))
        .where('catalogue.family.proposed', '=', true),
    )
    .execute()

export type Belonging = {
  readonly workId: string
  readonly family: string
  readonly by: 'ours' | 'owner' | 'office'
}

/** Puts works into families; what is there stays. */
export async function putIntoFamilies(tx: Write, rows: readonly Belonging[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('catalogue.work_family')
    .values(rows.map((row) => ({ work_id: row.workId, family_key: row.family, by: row.by })))
    .onConflict((row) => row.columns(['work_id', 'family_key']).doNothing())
    .execute()
}

/** Of the works named by their slugs, those that are in no family yet and of which nobody has said that they are in none. */
export async function withoutFamily(tx: Write, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ slug: string; id: string }>`
    select w.slug, w.id from catalogue.work w
    where w.slug = any(${slugs}::text[]) and w.families_by is null and not exists (select from catalogue.work_family f where f.work_id = w.id)`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.slug, row.id]))
}

/** Writes which families a work belongs to, as a person says; none too. */
export async function saveFamilies(
  tx: Write,
  workId: string,
  { keys, by }: { readonly keys: readonly string[]; readonly by: 'owner' | 'office' },
): Promise<void> {
  await tx.updateTable('catalogue.work').set({ families_by: by }).where('id', '=', workId).execute()
  await tx.deleteFrom('catalogue.work_family').where('work_id', '=', workId).execute()
  await putIntoFamilies(
    tx,
    keys.map((family) => ({ workId, family, by })),
  )
}

/** Into so many families a work is proposed at most. */
const mostProposed = 2

/** Proposes families for works that are in none: those of the works that are most about the same. */
export const proposeFamilies = (tx: Write, ids: readonly string[]) =>
  sql`
    with near as (
      select me.id, b.work_no, ${points} as points
      from catalogue.work me ${aboutTheSame}
      where me.id = any(${ids}::uuid[]) and me.families_by is null and not exists (select from catalogue.work_family f where f.work_id = me.id)
      group by me.id, b.work_no having ${points} > ${nearEnough}),
    best as (
      select near.id, f.family_key, sum(near.points) as points from near
      join catalogue.work w on w.no = near.work_no join catalogue.work_family f on f.work_id = w.id group by near.id, f.family_key),
    ranked as (select *, row_number() over (partition by id order by points desc, family_key) as place from best)
    insert into catalogue.work_family (work_id, family_key, by)
    select id, family_key, 'ours' from ranked where place <= ${sql.lit(mostProposed)}
    on conflict do nothing`.execute(tx)

const saidBy = (texts: Readonly<Record<string, string>>) => {
  const words = wordsOf(texts, 'official')
  return Object.keys(words).length === 0 ? null : JSON.stringify(words)
}

/** Writes the words of a family, by the programme office. */
export const saveFamily = (tx: Write, key: string, entry: FamilyEntry, { at, by }: { at: Date; by: string }) =>
  tx
    .updateTable('catalogue.family')
    .set({
      name: JSON.stringify(wordsOf(entry.name, 'official')),
      resident: JSON.stringify(wordsOf(entry.resident, 'official')),
      official: JSON.stringify(wordsOf(entry.official, 'official')),
      remains: saidBy(entry.remains),
      contact: saidBy(entry.contact),
      proposed: false,
      changed_at: at,
      changed_by: by,
    })
    .where('key', '=', key)
    .execute()
