import type { Write } from '../../io/db.ts'
import type { Notice } from '../notice.ts'

/** Enters a notice of a call; the caller holds the call. */
export const insertNotice = (tx: Write, callId: string, notice: Notice, by: string) =>
  tx
    .insertInto('calls.notice')
    .values({
      id: notice.id,
      call_id: callId,
      number: notice.number,
      title: JSON.stringify(notice.title),
      words: JSON.stringify(notice.words),
      corrects: notice.corrects,
      published_at: notice.publishedAt,
      published_by: by,
    })
    .execute()

/** Notes that a notice was withdrawn, by whom and why; what it said stays. */
export const saveWithdrawn = (tx: Write, { id, withdrawn }: Notice, by: string) =>
  tx
    .updateTable('calls.notice')
    .set({
      withdrawn_at: withdrawn?.at ?? null,
      withdrawn_by: by,
      withdrawn_reason: JSON.stringify(withdrawn?.reason ?? null),
    })
    .where('id', '=', id)
    .execute()
