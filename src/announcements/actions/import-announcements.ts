import { findCallBySlug } from '../../calls/reads.ts'
import { attempt, type Db, type Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import type { Announcement, Quirk, Quotation } from '../announcement.ts'
import type { Form, ListOrder } from '../listing.ts'
import { findAnnouncement } from '../reads.ts'
import { insertAnnouncement } from '../store.ts'

/** An announcement as db/seeds/announcements/announcements.json has it. Null is "the source does not say". */
export type AnnouncementFile = {
  readonly slug: string
  readonly call: string | null
  readonly form: Form | null
  readonly listOrder: ListOrder | null
  readonly title: Words
  readonly lead: Words
  readonly paragraphs: readonly Words[]
  readonly headings: readonly number[]
  readonly bullets: readonly { readonly after: number; readonly items: readonly Words[] }[]
  readonly listAfter: number | null
  readonly listHeading: Words | null
  readonly quotation: Quotation | null
  readonly quotationAfter: number | null
  readonly picture: { readonly alt: Words } | null
  readonly topicWords: readonly Words[]
  readonly highlighted: Announcement['highlighted']
  readonly decidedOn: string | null
  readonly publishedAt: Readonly<Record<'fi' | 'sv', string | null>>
  readonly contacts: readonly { readonly name: string; readonly title: Words }[]
  readonly quirks: readonly Quirk[]
  readonly source: string
}

const langs: readonly ('fi' | 'sv')[] = ['fi', 'sv']

const momentsOf = (file: AnnouncementFile): Announcement['publishedAt'] =>
  Object.fromEntries(
    langs.flatMap((lang): (readonly [Lang, Date])[] => {
      const at = file.publishedAt[lang]
      return at === null ? [] : [[lang, new Date(at)]]
    }),
  )

/** Undefined where the call that it tells of is not here: a rehearsal knows only the rounds before its own. */
async function announcementOf(
  tx: Write,
  file: AnnouncementFile,
  authorityId: string,
  now: Date,
): Promise<Announcement | undefined> {
  const call = file.call === null ? undefined : await findCallBySlug(tx, file.call)
  if (file.call !== null && call === undefined) return undefined
  const belongs =
    call === undefined
      ? { authority: { id: authorityId, name: {} }, call: null }
      : { authority: call.authority, call: { id: call.id, slug: call.slug, title: call.title } }
  return { ...newsOf(file, now), ...belongs }
}

const bodyOf = (file: AnnouncementFile): Announcement['body'] =>
  file.paragraphs.map((words, i) => ({
    words,
    heading: file.headings.includes(i + 1),
    bullets: file.bullets.find((hung) => hung.after === i + 1)?.items ?? [],
  }))

function newsOf(file: AnnouncementFile, now: Date): Omit<Announcement, 'authority' | 'call'> {
  return {
    id: newId(),
    slug: file.slug,
    state: 'published',
    form: file.form,
    order: file.listOrder,
    title: file.title,
    lead: file.lead,
    body: bodyOf(file),
    listAfter: file.listAfter ?? 0,
    listHeading: file.listHeading,
    quotation: file.quotation,
    quotationAfter: file.quotationAfter ?? 0,
    picture: file.picture === null ? null : { alt: file.picture.alt, file: null },
    topicWords: file.topicWords,
    highlighted: file.highlighted,
    contacts: file.contacts.map(({ name, title }) => ({ name, title, address: null })),
    decidedOn: file.decidedOn,
    publishedAt: momentsOf(file),
    quirks: file.quirks,
    sourceKey: file.source,
    example: false,
    revision: 1,
    writtenAt: now,
  }
}

type Files = {
  readonly announcements: readonly AnnouncementFile[]
  /** Whose news those without a call are. */ readonly authorityId: string
}

/** Enters the announcements of earlier rounds. Those that are there stay as they are, so it can be run again. Gives the number entered. */
export const importAnnouncements = ({ db, now }: { db: Db; now: Date }, { announcements, authorityId }: Files) =>
  attempt(db, async (tx) => {
    let entered = 0
    for (const file of announcements) {
      if ((await findAnnouncement(tx, file.slug)) !== undefined) continue
      const one = await announcementOf(tx, file, authorityId, now)
      if (one !== undefined && (await insertAnnouncement(tx, one, { at: now, by: null }))) entered += 1
    }
    return done(entered)
  })
