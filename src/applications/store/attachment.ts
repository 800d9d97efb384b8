import type { Write } from '../../io/db.ts'
import type { Attachment } from '../content.ts'

/** How many attachments an application has now. */
export async function countAttachments(tx: Write, applicationId: string): Promise<number> {
  const row = await tx
    .selectFrom('applications.attachment')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

type New = Omit<Attachment, 'at'> & { readonly applicationId: string; readonly who: string; readonly at: Date }

/** Enters an attachment. Says false where one of that id is there already. */
export async function insertAttachment(tx: Write, file: New): Promise<boolean> {
  const row = await tx
    .insertInto('applications.attachment')
    .values({
      id: file.id,
      application_id: file.applicationId,
      file_hash: file.hash,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      at: file.at,
      who: file.who,
    })
    .onConflict((there) => there.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether an attachment of that id is there, in this application. */
export const isAttached = async (tx: Write, applicationId: string, id: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('applications.attachment')
    .select('id')
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes an attachment away; the versions that were sent with it keep it. Says whether it was there. */
export async function removeAttached(tx: Write, applicationId: string, id: string, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('applications.attachment')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
