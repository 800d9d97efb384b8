import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { BehalfEdit } from '../behalf-edit.ts'
import type { Answers } from '../content.ts'

/** An edit as both sides read it. */
export type ReadEdit = BehalfEdit & {
  readonly party: Words
  readonly openedAt: Date
  readonly openedBy: string
  readonly endedBy: string | null
  /** The number of the version that it made. */
  readonly versionNumber: number | null
}

/** What the authority was let change on behalf of the parties of an application, the newest first. Ask the policy before showing it. */
export const listBehalfEdits = (db: Read, applicationId: string): Promise<ReadEdit[]> =>
  db
    .selectFrom('applications.behalf_edit as e')
    .innerJoin('people.organisation as o', 'o.id', 'e.asked_by')
    .innerJoin('people.person as opener', 'opener.id', 'e.opened_by')
    .leftJoin('people.person as ender', 'ender.id', 'e.ended_by')
    .leftJoin('applications.version as v', 'v.id', 'e.version_id')
    .select([
      'e.id',
      'e.asked_by as askedBy',
      'o.name as party',
      'e.reason',
      'e.fields',
      'e.until_at as until',
      'e.opened_at as openedAt',
      'opener.name as openedBy',
      'e.ended_at as endedAt',
      'ender.name as endedBy',
      'v.number as versionNumber',
      sql<Answers | null>`e.before`.as('before'),
      sql<Answers | null>`e.after`.as('after'),
    ])
    .where('e.application_id', '=', applicationId)
    .orderBy('e.opened_at', 'desc')
    .orderBy('e.id')
    .execute()

/** How many changes on behalf of the parties of an application can still be made at `now`. */
export async function countOpenEdits(db: Read, applicationId: string, now: Date): Promise<number> {
  const row = await db
    .selectFrom('applications.behalf_edit')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('application_id', '=', applicationId)
    .where('ended_at', 'is', null)
    .where('after', 'is', null)
    .where('until_at', '>=', now)
    .executeTakeFirst()
  return row?.count ?? 0
}
