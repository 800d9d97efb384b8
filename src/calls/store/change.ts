import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Waiting } from '../waiting.ts'

const orNull = (words: Words | null) => (words === null ? null : JSON.stringify(words))

/** Keeps a change that is to wait; the caller holds the call. Gives false where one of its kind waits already. */
export async function insertChange(tx: Write, callId: string, change: Waiting): Promise<boolean> {
  const row = await tx
    .insertInto('calls.change')
    .values({
      id: change.id,
      call_id: callId,
      kind: change.kind,
      part: change.part,
      change: JSON.stringify(change.change),
      closes_at: change.closesAt,
      form_id: change.formId,
      reason: orNull(change.reason),
      writers: [...change.writers],
      asked_at: change.askedAt,
      asked_by: change.askedBy,
    })
    .onConflict((at) => at.columns(['call_id', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Asks, or asks no more, that a change is checked. */
export const saveAsked = (tx: Write, id: string, asked: Pick<Waiting, 'reason' | 'askedAt' | 'askedBy'>) =>
  tx
    .updateTable('calls.change')
    .set({ reason: orNull(asked.reason), asked_at: asked.askedAt, asked_by: asked.askedBy })
    .where('id', '=', id)
    .execute()

/** Notes that a person has written a change: that person does not check it. */
export const addWriter = (tx: Write, id: string, personId: string) =>
  sql`update calls.change set writers = array_append(writers, ${personId}::uuid)
    where id = ${id}::uuid and not ${personId}::uuid = any (writers)`.execute(tx)

/** Nothing waits any more of a call that is over. */
export const deleteChanges = (tx: Write, callId: string) =>
  tx.deleteFrom('calls.change').where('call_id', '=', callId).execute()

/** The change waits no more. */
export const deleteChange = (tx: Write, id: string) => tx.deleteFrom('calls.change').where('id', '=', id).execute()
