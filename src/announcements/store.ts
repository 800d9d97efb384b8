import type { Write } from '../io/db.ts'
import type { Announcement, Contact } from './announcement.ts'
import { findAnnouncementById, type Body, type Dated } from './reads.ts'

/** The announcement, held until the transaction ends: two saves or two publications never pass each other. */
export async function lockAnnouncement(tx: Write, id: string): Promise<Dated | undefined> {
  const row = await tx
    .selectFrom('announcements.announcement')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : findAnnouncementById(tx, id)
}

const json = (value: unknown) => JSON.stringify(value)
const orNull = (value: unknown) => (value === null ? null : json(value))

const bodyOf = (one: Announcement): Body => ({
  paragraphs: one.body,
  listAfter: one.listAfter,
  listHeading: one.listHeading,
  quotationAfter: one.quotationAfter,
})

const columnsOf = (one: Announcement) => ({
  state: one.state,
  form: one.form,
  list_order: one.order,
  title: json(one.title),
  lead: orNull(one.lead),
  body: json(bodyOf(one)),
  quotation: orNull(one.quotation),
  topic_words: json(one.topicWords),
  highlighted: json(one.highlighted),
  contacts: json(one.contacts),
  picture: orNull(one.picture),
  decided_on: one.decidedOn,
  published_at: json(one.publishedAt),
  quirks: json(one.quirks),
  revision: one.revision,
})

type Written = { readonly at: Date; readonly by: string | null }

/** Enters an announcement; false where one of this id, address or call is there already. */
export async function insertAnnouncement(tx: Write, one: Announcement, { at, by }: Written): Promise<boolean> {
  const row = await tx
    .insertInto('announcements.announcement')
    .values({
      ...columnsOf(one),
      id: one.id,
      slug: one.slug,
      call_id: one.call?.id ?? null,
      authority_id: one.authority.id,
      source_key: one.sourceKey,
      example: one.example,
      written_at: at,
      written_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Saves an announcement as it stands now. */
export const saveAnnouncement = (tx: Write, one: Announcement, { at, by }: Written) =>
  tx
    .updateTable('announcements.announcement')
    .set({ ...columnsOf(one), written_at: at, written_by: by })
    .where('id', '=', one.id)
    .execute()

/** The contacts as they are kept from now on; who wrote the announcement and when stays as it was. */
export const saveContacts = (tx: Write, id: string, contacts: readonly Contact[]) =>
  tx
    .updateTable('announcements.announcement')
    .set({ contacts: json(contacts) })
    .where('id', '=', id)
    .execute()
