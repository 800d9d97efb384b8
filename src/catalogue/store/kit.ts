import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { KitSaid } from '../kit/kit.ts'

/** Makes others who write the kit of a work wait until the transaction ends. */
export const lockKit = (tx: Write, workId: string) =>
  sql`select pg_advisory_xact_lock(hashtext('catalogue.kit'), hashtext(${workId}))`.execute(tx)

type Row = {
  readonly workId: string
  readonly version: number
  readonly parts: KitSaid
  readonly organisationId: string
  readonly at: Date
  readonly by: string
}

/** Keeps a version of a kit. */
export const insertKit = (tx: Write, { workId, version, parts, organisationId, at, by }: Row) =>
  tx
    .insertInto('catalogue.kit')
    .values({
      work_id: workId,
      version,
      parts: JSON.stringify(parts),
      organisation_id: organisationId,
      written_at: at,
      written_by: by,
    })
    .execute()
