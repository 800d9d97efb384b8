import type { Read } from '../../io/db.ts'
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
