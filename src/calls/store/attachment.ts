import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Attachment } from '../attachment.ts'
import type { Call } from '../call.ts'

type Written = { readonly at: Date; readonly by: string | null }

const rowOf = (callId: string, file: Attachment, { at, by }: Written) => ({
  id: file.id,
  call_id: callId,
  title: JSON.stringify(file.title),
  name: file.name,
  hash: file.hash,
  file_hash: file.here ? file.hash : null,
  size: file.size,
  media_type: file.mediaType,
  added_at: at,
  added_by: by,
})

/** Enters a file that was brought for a call and is not attached yet. */
export const insertBrought = (tx: Write, callId: string, file: Attachment, written: Written) =>
  tx
    .insertInto('calls.attachment')
    .values(rowOf(callId, file, written))
    .execute()

/** Takes from a call what it does not name any more: what was public is read where it was, what was not is gone after a day. */
async function detach(tx: Write, { id, attachments }: Call, at: Date): Promise<void> {
  const named = attachments.map((file) => file.id)
  await sql`update calls.attachment set position = null, removed_at = case when published_at is null then null else ${at}::timestamptz end
    where call_id = ${id}::uuid and position is not null and not id = any (${named}::uuid[])`.execute(tx)
  await sql`delete from calls.attachment t
    where call_id = ${id}::uuid and position is null and published_at is null and added_at < ${at}::timestamptz - interval '1 day'
      and not exists (select from calls.change w where w.call_id = t.call_id and strpos(w.change::text, t.id::text) > 0)`.execute(
    tx,
  )
}

/** Saves the attachments of a call in their order; those of a published call are public from now on. */
export async function saveAttachments(tx: Write, call: Call, written: Written): Promise<void> {
  await detach(tx, call, written.at)
  if (call.attachments.length === 0) return
  const publishedAt = call.publishedAt === null ? null : written.at
  await tx
    .insertInto('calls.attachment')
    .values(
      call.attachments.map((file, i) => ({
        ...rowOf(call.id, file, written),
        position: i + 1,
        published_at: publishedAt,
      })),
    )
    .onConflict((there) =>
      there
        .column('id')
        .doUpdateSet((to) => ({
          position: to.ref('excluded.position'),
          title: to.ref('excluded.title'),
          published_at: sql<Date | null>`coalesce(attachment.published_at, excluded.published_at)`,
          removed_at: null,
        }))
        .where(sql<boolean>`attachment.call_id = ${call.id}::uuid`),
    )
    .execute()
}
