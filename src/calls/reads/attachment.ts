import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Attachment, FormerAttachment } from '../attachment.ts'

/** The attachments of the call `c` in order, inside a statement that reads calls. */
export const attachmentsOfCall = sql<Attachment[]>`coalesce((
  select json_agg(json_build_object('id', t.id, 'title', t.title, 'name', t.name, 'hash', t.hash, 'size', t.size,
    'mediaType', t.media_type, 'here', t.file_hash is not null) order by t.position)
  from calls.attachment t where t.call_id = c.id and t.position is not null), '[]')`

const files = (db: Read, callId: string) =>
  db
    .selectFrom('calls.attachment')
    .select(['id', 'name', 'hash', 'size', 'media_type as mediaType'])
    .select([sql<Words>`title`.as('title'), sql<boolean>`file_hash is not null`.as('here')])
    .where('call_id', '=', callId)

/** One file of a call: attached, brought and not attached yet, or taken away by a change. Undefined where the call has none of that id. */
export const findAttachment = (
  db: Read,
  callId: string,
  id: string,
): Promise<(Attachment & { readonly publishedAt: Date | null }) | undefined> =>
  files(db, callId).select('published_at as publishedAt').where('id', '=', id).executeTakeFirst()

/** The files that a form of attachments may name: those of the call as it stands, and those that were brought and are not attached yet. */
export const listOffered = (db: Read, callId: string): Promise<Attachment[]> =>
  files(db, callId).where('removed_at', 'is', null).orderBy('position').orderBy('id').execute()

/** The attachments that published changes have taken away from a call, the newest change first. */
export async function listFormer(db: Read, callId: string): Promise<readonly FormerAttachment[]> {
  const rows = await files(db, callId)
    .select('removed_at as removedAt')
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ removedAt, ...file }) => (removedAt === null ? [] : [{ ...file, removedAt }]))
}

/**
 * Which of these hashes an authority has as a file of a call of its own, or anybody as one of a published call: nothing else is attached
 * by knowing its hash.
 */
export async function listHeld(db: Read, hashes: readonly string[], authorityId: string): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db
    .selectFrom('calls.attachment as t')
    .innerJoin('calls.call as c', 'c.id', 't.call_id')
    .select('t.hash')
    .where('t.hash', 'in', [...hashes])
    .where('t.file_hash', 'is not', null)
    .where((is) => is.or([is('t.published_at', 'is not', null), is('c.authority_id', '=', authorityId)]))
    .execute()
  return new Set(rows.map(({ hash }) => hash))
}
