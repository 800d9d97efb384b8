import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { FamilyRow } from '../family-row.ts'

/** Enters the families that are not there yet; one that is there keeps its words. */
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
      })),
    )
    .onConflict((row) => row.column('key').doNothing())
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

/** Of the works named by their slugs, those that are in no family yet. */
export async function withoutFamily(tx: Write, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ slug: string; id: string }>`
    select w.slug, w.id from catalogue.work w
    where w.slug = any(${slugs}::text[]) and not exists (select from catalogue.work_family f where f.work_id = w.id)`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.slug, row.id]))
}
