import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { TransferEnd } from '../coordination.ts'

type New = {
  readonly id: string
  readonly applicationId: string
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly byAuthority: boolean
  readonly at: Date
  readonly who: string
}

/** Says whether it was entered: a request that has been there before is not. */
export const insertTransfer = async (tx: Write, transfer: New): Promise<boolean> =>
  (await tx
    .insertInto('applications.coordination_transfer')
    .values({
      id: transfer.id,
      application_id: transfer.applicationId,
      from_id: transfer.from,
      to_id: transfer.to,
      reason: transfer.reason,
      by_authority: transfer.byAuthority,
      asked_at: transfer.at,
      asked_by: transfer.who,
    })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined

/** The request that an application waits on. */
export const openTransfer = (tx: Write, applicationId: string) =>
  tx
    .selectFrom('applications.coordination_transfer')
    .select(['id', 'from_id as from', 'to_id as to', 'by_authority as byAuthority'])
    .where('application_id', '=', applicationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** Whether an application has had a request of that id, open or ended. */
export const isTransferOf = async (tx: Write, applicationId: string, id: string): Promise<boolean> =>
  (await tx
    .selectFrom('applications.coordination_transfer')
    .select('id')
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()) !== undefined

/** Ends a request that is open. */
export const endTransfer = (tx: Write, id: string, { as, at, who }: { as: TransferEnd; at: Date; who: string }) =>
  tx
    .updateTable('applications.coordination_transfer')
    .set({ ended_as: as, ended_at: at, ended_by: who })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()

/** Puts another party in the coordinator's place, first among the parties; the one that was there takes the other's. */
export async function saveCoordinator(tx: Write, applicationId: string, { from, to }: { from: string; to: string }) {
  await sql`update applications.partner p set role = case when p.organisation_id = ${to}::uuid then 'coordinator' else 'partner' end,
      position = other.position
    from applications.partner other
    where p.application_id = ${applicationId}::uuid and other.application_id = p.application_id
      and ((p.organisation_id = ${to}::uuid and other.organisation_id = ${from}::uuid)
        or (p.organisation_id = ${from}::uuid and other.organisation_id = ${to}::uuid))`.execute(tx)
  await tx.updateTable('applications.application').set({ coordinator_id: to }).where('id', '=', applicationId).execute()
}
