import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { WorkKind } from '../offer/kinds.ts'
import type { OwnSaid } from '../own/own-work.ts'

export type UserRow = {
  readonly workId: string
  readonly position: number
  readonly organisationId: string | null
  readonly name: string
  readonly toldIn: string | null
}

/** Enters of whom a public text says that it uses a work. */
export async function insertUsers(tx: Write, rows: readonly UserRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('catalogue.known_user')
    .values(
      rows.map((row) => ({
        work_id: row.workId,
        position: row.position,
        organisation_id: row.organisationId,
        name: row.name,
        told_in: row.toldIn,
      })),
    )
    .execute()
}

/** The ids of works by their slugs. */
export async function idsOfSlugs(tx: Write, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await tx
    .selectFrom('catalogue.work')
    .select(['slug', 'id'])
    .where('slug', 'in', [...slugs])
    .execute()
  return new Map(rows.map((row) => [row.slug, row.id]))
}

/** Writes anew what a work says of itself; its parties, facts and life stay. */
export const saveWork = (tx: Write, workId: string, said: OwnSaid & { readonly kind: WorkKind }) =>
  sql`update catalogue.work set kind = ${said.kind}, form = ${said.form}, title = ${JSON.stringify(said.title)}::jsonb,
    summary = ${JSON.stringify(said.summary)}::jsonb, contact = ${JSON.stringify(said.contact)}::jsonb, status = ${said.status},
    cost_cents = ${said.costCents}, licence = ${said.licence}, licence_read = ${said.licenceRead}, licences = ${[...said.licences]}::text[]
    where id = ${workId}`.execute(tx)

/** The titles, in every language, of the works that an organisation has told of; locked against another that tells at the same time. */
export async function titlesEnteredFor(tx: Write, organisationId: string): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.own'), hashtext(${organisationId}))`.execute(tx)
  const { rows } = await sql<{ title: string }>`
    select said.value->>'text' as title from catalogue.work w, jsonb_each(w.title) said
    where w.entered_for = ${organisationId}::uuid`.execute(tx)
  return rows.map((row) => row.title)
}
