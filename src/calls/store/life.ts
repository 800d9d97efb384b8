import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Drawn } from '../amendment.ts'
import type { Call } from '../call.ts'

/** Notes that a person has written a part of a call: that person does not check it. */
export const insertWriter = (tx: Write, callId: string, personId: string) =>
  tx
    .insertInto('calls.writer')
    .values({ call_id: callId, person_id: personId })
    .onConflict((at) => at.columns(['call_id', 'person_id']).doNothing())
    .execute()

/** Publishes a change of a call, numbered from 1; the caller holds the call. Gives the number. */
export async function insertAmendment(
  tx: Write,
  callId: string,
  { kind, part, reason, before, after }: Drawn,
  { at, by, checkedBy = null }: { readonly at: Date; readonly by: string; readonly checkedBy?: string | null },
): Promise<number> {
  const row = await tx
    .insertInto('calls.amendment')
    .values({
      call_id: callId,
      number: sql<number>`(select count(*) + 1 from calls.amendment where call_id = ${callId}::uuid)`,
      kind,
      part,
      made_at: at,
      made_by: by,
      checked_by: checkedBy,
      reason: JSON.stringify(reason),
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return row.number
}

/** Waits for whoever writes a call, and keeps others from writing it until the transaction ends. */
export async function shareCall(tx: Write, callId: string): Promise<void> {
  await tx.selectFrom('calls.call').select('id').where('id', '=', callId).forShare().execute()
}

/** Saves the priority of a call and who laid it down. */
export const savePriority = (tx: Write, call: Call, by: string) =>
  tx
    .updateTable('calls.call')
    .set({
      priority_purpose: call.priorityPurpose,
      priority_text: JSON.stringify(call.priorityText),
      priority_reason: JSON.stringify(call.priorityReason),
      priority_laid_at: call.priorityLaidAt,
      priority_laid_by: by,
      revision: call.revision,
    })
    .where('id', '=', call.id)
    .execute()
