import { sql } from 'kysely'
import { listSubmitted } from '../applications/reads/version.ts'
import type { Call } from '../calls/call.ts'
import type { Outcome, Source } from '../calls/fact.ts'
import { findCall, findOutcome, listSources } from '../calls/reads.ts'
import type { Read } from '../io/db.ts'
import { langs, type Lang } from '../kit/lang.ts'
import type { Words } from '../kit/words.ts'
import type { Announcement, Contact, Party, Picture, Quirk, Quotation, Texts } from './announcement.ts'
import type { Paragraph } from './body.ts'
import type { Category, Grant, Grantee } from './listing.ts'

/** How the running text lies in its column: paragraphs, and the places of list and quotation between them. */
export type Body = {
  readonly paragraphs: readonly Paragraph[]
  readonly listAfter: number
  readonly listHeading: Words | null
  readonly quotationAfter: number
}

type Moments = Readonly<Partial<Record<Lang, string>>>

const announcements = (db: Read) =>
  db
    .selectFrom('announcements.announcement as a')
    .innerJoin('people.organisation as o', 'o.id', 'a.authority_id')
    .leftJoin('calls.call as c', 'c.id', 'a.call_id')
    .leftJoin('catalogue.round as r', 'r.key', 'c.round_key')
    .select([
      'a.id',
      'a.slug',
      'a.state',
      'a.form',
      'a.list_order as order',
      'a.title',
      'a.lead',
      'a.decided_on as decidedOn',
      'a.source_key as sourceKey',
      'a.example',
      'a.revision',
      'a.written_at as writtenAt',
      'r.year',
      sql<Body>`a.body`.as('body'),
      sql<Quotation | null>`a.quotation`.as('quotation'),
      sql<readonly Words[]>`a.topic_words`.as('topicWords'),
      sql<Texts['highlighted']>`a.highlighted`.as('highlighted'),
      sql<readonly Contact[]>`a.contacts`.as('contacts'),
      sql<Picture | null>`a.picture`.as('picture'),
      sql<readonly Quirk[]>`a.quirks`.as('quirks'),
      sql<Moments>`a.published_at`.as('moments'),
      sql<Party>`json_build_object('id', o.id, 'name', o.name)`.as('authority'),
      sql<
        Announcement['call']
      >`case when c.id is null then null else json_build_object('id', c.id, 'slug', c.slug, 'title', c.title) end`.as(
        'call',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof announcements>['executeTakeFirstOrThrow']>>

/** An announcement with the year of its round, for where no source says when it was published. */
export type Dated = Announcement & { readonly year: number | null }

const momentsOf = (moments: Moments): Announcement['publishedAt'] =>
  Object.fromEntries(
    langs.flatMap((lang) => {
      const at = moments[lang]
      return at === undefined ? [] : [[lang, new Date(at)]]
    }),
  )

function datedOf({ body, moments, ...row }: Row): Dated {
  const { paragraphs, ...places } = body
  return { ...row, ...places, body: paragraphs, publishedAt: momentsOf(moments) }
}

/** An announcement by the last part of its address; also a draft: ask the policy before showing it. */
export async function findAnnouncement(db: Read, slug: string): Promise<Dated | undefined> {
  const row = await announcements(db).where('a.slug', '=', slug).executeTakeFirst()
  return row === undefined ? undefined : datedOf(row)
}

/** An announcement by its id. */
export async function findAnnouncementById(db: Read, id: string): Promise<Dated | undefined> {
  const row = await announcements(db).where('a.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : datedOf(row)
}

/** The announcement of the decisions of a call, draft or published. */
export async function findOfDecisions(db: Read, callId: string): Promise<Dated | undefined> {
  const row = await announcements(db).where('a.call_id', '=', callId).where('a.form', 'is not', null).executeTakeFirst()
  return row === undefined ? undefined : datedOf(row)
}

const firstMoment = sql`(select min(m.value::timestamptz) from jsonb_each_text(a.published_at) m)`
const dayKnown = sql`coalesce(${firstMoment}, a.decided_on::timestamptz, make_date(r.year, 1, 1)::timestamptz)`

/** Everything that has been published, the newest first; where no source says when, by the year of its round. */
export async function listAnnouncements(db: Read): Promise<readonly Dated[]> {
  const rows = await announcements(db)
    .where('a.state', '=', 'published')
    .orderBy(sql`${dayKnown} desc nulls last`)
    .orderBy('a.slug')
    .execute()
  return rows.map(datedOf)
}

const granteeOf = sql.raw(`json_build_object(
  'id', p.organisation_id, 'name', coalesce(o.name, jsonb_build_object('sv', jsonb_build_object('text', p.name_in_source, 'by', 'original'))),
  'code', m.code, 'swedish', coalesce(m.language_status in ('fi+sv', 'sv+fi', 'sv'), false),
  'forms', case when m.genitive_fi is null and m.name_with_kind_sv is null then null else json_build_object(
    'kindFi', m.kind_fi, 'genitiveFi', m.genitive_fi, 'locativeFi', m.locative_fi, 'allativeKindFi', m.allative_kind_fi,
    'nameWithKindSv', m.name_with_kind_sv, 'locativeSv', m.locative_sv) end)`)

type Granting = Pick<Call, 'id' | 'roundKey' | 'sourceKey'>

/** Works `w` that came of the decisions of a call; for a round of history those of its own source. */
const grantedIn = (call: Granting) => sql<boolean>`w.public and w.kind = 'project' and (
  w.application_id in (select a.id from applications.application a where a.call_id = ${call.id}::uuid)
  or (w.application_id is null and w.round_key = ${call.roundKey} and w.source_key is not distinct from ${call.sourceKey}))`

type GrantRow = Omit<Grant, 'coordinator' | 'category'> & {
  readonly coordinator: Grantee | null
  readonly category: Category | null
}

/**
 * The projects that were granted in a call: those that its decisions entered into the catalogue, and for a round of history its works.
 * Only parties that the announcement's own source names count as partners there, so that what was learnt later does not rewrite it.
 */
export async function listGrants(db: Read, call: Granting): Promise<readonly Grant[]> {
  const { rows } = await sql<GrantRow>`
    select w.slug, w.title, w.list_number as number, w.granted_cents as cents, w.example, w.others_in_application as others,
      case when c.key is not null then json_build_object('key', c.key, 'name', c.name, 'position', c.position)
        when t.key is not null and w.application_id is not null then json_build_object('key', t.key, 'name', t.name, 'position', t.position) end as category,
      (select ${granteeOf} from catalogue.work_party p left join people.organisation o on o.id = p.organisation_id
        left join people.municipality m on m.organisation_id = p.organisation_id
        where p.work_id = w.id and p.role = 'coordinator' order by p.position limit 1) as coordinator,
      coalesce((select json_agg(${granteeOf} order by p.position) from catalogue.work_party p left join people.organisation o on o.id = p.organisation_id
        left join people.municipality m on m.organisation_id = p.organisation_id
        where p.work_id = w.id and p.role = 'partner' and p.source_key is not distinct from w.source_key), '[]') as partners
    from catalogue.work w
    left join catalogue.category c on c.key = w.category_key
    left join catalogue.theme t on t.key = w.theme
    where ${grantedIn(call)}
    order by w.list_number nulls last, w.slug`.execute(db)
  return rows.flatMap(({ coordinator, ...row }) => (coordinator === null ? [] : [{ ...row, coordinator }]))
}

/** What stands around the text of an announcement. */
export type Around = {
  readonly grants: readonly Grant[]
  readonly outcome: Outcome | null
  readonly source: Source | undefined
}

/** The projects, the numbers and the source of an announcement. */
export async function findAround(db: Read, one: Pick<Announcement, 'call' | 'form' | 'sourceKey'>): Promise<Around> {
  const call = one.call === null ? undefined : await findCall(db, one.call.id)
  const [source] = await listSources(db, one.sourceKey === null ? [] : [one.sourceKey])
  if (call === undefined) return { grants: [], outcome: null, source }
  return {
    grants: one.form === null ? [] : await listGrants(db, call),
    outcome: await findOutcome(db, call.id),
    source,
  }
}

/** The works of those projects. */
export async function listWorkIds(db: Read, call: Granting): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select w.id from catalogue.work w where ${grantedIn(call)}`.execute(db)
  return rows.map((row) => row.id)
}

/** Whom the news of a call concerns: the organisations of every application that was sent and not withdrawn, as it was sent last. */
export async function listParties(db: Read, callId: string): Promise<readonly string[]> {
  const sent = await listSubmitted(db, callId)
  return [
    ...new Set(sent.flatMap(({ coordinator, partners }) => [coordinator.id, ...partners.map((partner) => partner.id)])),
  ]
}

/** The published announcements that hold the address of a contact. */
export async function listWithAddresses(db: Read): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('announcements.announcement')
    .select('id')
    .where('state', '=', 'published')
    .where(sql<boolean>`contacts @? '$[*].address ? (@ != null)'`)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
