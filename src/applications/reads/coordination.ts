import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { SubmittedPartner } from '../submission.ts'
import type { Transfer } from '../coordination.ts'

/** The requests to hand over the coordinator's task of an application, the newest first. Ask the policy before showing them. */
export async function listTransfers(db: Read, applicationId: string): Promise<readonly Transfer[]> {
  const rows = await db
    .selectFrom('applications.coordination_transfer as t')
    .innerJoin('people.organisation as f', 'f.id', 't.from_id')
    .innerJoin('people.organisation as o', 'o.id', 't.to_id')
    .innerJoin('people.person as asker', 'asker.id', 't.asked_by')
    .leftJoin('people.person as ender', 'ender.id', 't.ended_by')
    .select([
      't.id',
      't.from_id as fromId',
      'f.name as fromName',
      't.to_id as toId',
      'o.name as toName',
      't.reason',
      't.by_authority as byAuthority',
      't.asked_at as askedAt',
      'asker.name as askedBy',
      't.ended_at as endedAt',
      'ender.name as endedBy',
      't.ended_as as endedAs',
    ])
    .where('t.application_id', '=', applicationId)
    .orderBy('t.asked_at', 'desc')
    .orderBy('t.id')
    .execute()
  return rows.map(({ fromId, fromName, toId, toName, ...row }) => ({
    ...row,
    from: { id: fromId, name: fromName },
    to: { id: toId, name: toName },
  }))
}

/** The parties of the version that counts, each in the role in which it was sent. */
export async function listSentParties(
  db: Read,
  applicationId: string,
): Promise<readonly Pick<SubmittedPartner, 'organisationId' | 'name' | 'role'>[]> {
  const row = await db
    .selectFrom('applications.version as v')
    .select(
      sql<readonly Pick<SubmittedPartner, 'organisationId' | 'name' | 'role'>[]>`v.content->'partners'`.as('parties'),
    )
    .where('v.application_id', '=', applicationId)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.parties ?? []
}

/** When the coordinator's task of an application passed last to another party; null where it never did. */
export async function coordinatorSince(db: Read, applicationId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('applications.coordination_transfer')
    .select((of) => of.fn.max('ended_at').as('at'))
    .where('application_id', '=', applicationId)
    .where('ended_as', '=', 'accepted')
    .executeTakeFirst()
  return row?.at ?? null
}
