import { sql } from 'kysely'
import type { Read } from '../io/db.ts'
import type { Words } from '../kit/words.ts'
import type { Actor } from '../people/person.ts'
import type { Call } from './call.ts'
import type { Duty, DutyRole } from './duty.ts'
import type { Fact, Outcome, Source } from './fact.ts'
import type { ListedCall } from './listing.ts'
import { draftReaders } from './policy.ts'
import { orUndefined, party, wholeCalls } from './reads/whole-call.ts'

/** A call with all its parts. */
export const findCall = async (db: Read, id: string): Promise<Call | undefined> =>
  orUndefined(await wholeCalls(db).where('c.id', '=', id).executeTakeFirst())

/** A call by the last part of its address. */
export const findCallBySlug = async (db: Read, slug: string): Promise<Call | undefined> =>
  orUndefined(await wholeCalls(db).where('c.slug', '=', slug).executeTakeFirst())

/** What a person may see in lists: the same as `read` of policy.ts, said in SQL. */
const visibleTo = (who: Actor | null) => {
  const prepares = who?.roles.some((role) => draftReaders.some((one) => one === role)) === true
  const authority = prepares ? (who?.actingFor?.id ?? null) : null
  return sql<boolean>`(
    (c.state not in ('draft', 'checked') and (c.state <> 'cancelled' or c.published_at is not null))
    or c.authority_id = ${authority}::uuid)`
}

export type CallFilter = {
  /** Who asks: drafts are seen by those of the authority that prepare them. */
  readonly who: Actor | null
  /** Only calls of this authority. */
  readonly authorityId?: string | undefined
  readonly states?: readonly Call['state'][] | undefined
}

const outcomeJson = sql<Outcome | null>`case when o.call_id is null then null else json_build_object(
  'received', o.received, 'granted', o.granted, 'listed', o.listed, 'later', o.later, 'grantedCents', o.granted_cents,
  'soughtCents', o.sought_cents, 'sourceKey', o.source_key) end`

/** Counts and sums of the outcome that only another source tells, as text by code. */
const elsewhere = sql<Readonly<Record<string, string>>>`coalesce((
  select json_object_agg(f.what, f.value) from calls.fact f
  where f.call_id = c.id and f.what in ('received', 'granted', 'granted_cents_approx')), '{}')`

const purposeKeys = sql<
  string[]
>`array(select l.key from calls.clause l where l.call_id = c.id and l.kind = 'purpose' order by l.position)`

const listed = [
  'c.id',
  'c.slug',
  'c.state',
  'c.title',
  'c.summary',
  'c.example',
  'c.opens_at as opensAt',
  'c.closes_at as closesAt',
  'c.opens_on as opensOn',
  'c.closes_on as closesOn',
  'c.decided_on as decidedOn',
  'c.appropriation_cents as appropriationCents',
  'c.round_key as roundKey',
  'c.published_at as publishedAt',
  'c.joint_only as jointOnly',
  'c.authority_alone as authorityAlone',
  'c.trial_required as trialRequired',
  'c.themes',
] as const

/** The calls that a person may see, those that close last first, earlier rounds after them newest first. */
export function listCalls(db: Read, { who, authorityId, states }: CallFilter): Promise<ListedCall[]> {
  let query = db
    .selectFrom('calls.call as c')
    .innerJoin('people.organisation as authority', 'authority.id', 'c.authority_id')
    .leftJoin('catalogue.round as r', 'r.key', 'c.round_key')
    .leftJoin('calls.outcome as o', 'o.call_id', 'c.id')
    .leftJoin('catalogue.source as s', 's.key', 'c.source_key')
    .select(['s.external', elsewhere.as('elsewhere')])
    .select(listed)
    .select([
      'c.applicant_kinds as applicantKinds',
      purposeKeys.as('purposes'),
      'r.year',
      party('authority'),
      outcomeJson.as('outcome'),
    ])
    .where(visibleTo(who))
  if (authorityId !== undefined) query = query.where('c.authority_id', '=', authorityId)
  if (states !== undefined) query = query.where('c.state', 'in', states)
  return query
    .orderBy('c.closes_at', (by) => by.desc().nullsLast())
    .orderBy('r.position', (by) => by.desc().nullsLast())
    .orderBy('c.slug')
    .execute()
}

/** What came of a call, as the rooms to the right or a source have told. */
export async function findOutcome(db: Read, callId: string): Promise<Outcome | null> {
  const row = await db
    .selectFrom('calls.outcome as o')
    .select(outcomeJson.as('outcome'))
    .where('o.call_id', '=', callId)
    .executeTakeFirst()
  return row?.outcome ?? null
}

/** What other sources say of a call, in order. */
export const listFacts = (db: Read, callId: string): Promise<Fact[]> =>
  db
    .selectFrom('calls.fact')
    .select(['what', 'value', 'words', 'source_key as sourceKey'])
    .where('call_id', '=', callId)
    .orderBy('position')
    .execute()

/** The sources with these keys. */
export const listSources = async (db: Read, keys: readonly string[]): Promise<Source[]> =>
  keys.length === 0
    ? []
    : db
        .selectFrom('catalogue.source')
        .select(['key', 'title', 'publisher', 'url', 'published_on as publishedOn', 'lang', 'external'])
        .where('key', 'in', [...keys])
        .orderBy('external')
        .orderBy('key')
        .execute()

/** Who does what in a call, by name. */
export const dutiesOf = (db: Read, callId: string): Promise<Duty[]> =>
  db
    .selectFrom('calls.duty as d')
    .innerJoin('people.person as p', 'p.id', 'd.person_id')
    .select(['d.person_id as personId', 'p.name', 'd.role'])
    .where('d.call_id', '=', callId)
    .orderBy('d.role')
    .orderBy(sql`p.name collate "fi-x-icu"`)
    .orderBy('p.id')
    .execute()

/** Whether a person holds one of the duties in a call. */
export async function holdsDuty(
  db: Read,
  callId: string,
  personId: string,
  ...roles: readonly DutyRole[]
): Promise<boolean> {
  const row = await db
    .selectFrom('calls.duty')
    .select('role')
    .where('call_id', '=', callId)
    .where('person_id', '=', personId)
    .where('role', 'in', [...roles])
    .executeTakeFirst()
  return row !== undefined
}

/** What a call's own form can be begun from: the newest version of every form in use, with the number of its questions; the largest first. */
export const listTemplates = (db: Read): Promise<{ id: string; name: Words; number: number; questions: number }[]> =>
  db
    .with('newest', (of) =>
      of
        .selectFrom('forms.form')
        .distinctOn('key')
        .select(['id', 'name', 'number'])
        .where('frozen_at', 'is not', null)
        .orderBy('key')
        .orderBy('number', 'desc'),
    )
    .selectFrom('newest as n')
    .select(['n.id', 'n.name', 'n.number'])
    .select(sql<number>`(select count(*)::integer from forms.question q where q.form_id = n.id)`.as('questions'))
    .orderBy('questions', 'desc')
    .orderBy('n.id')
    .execute()

/** The newest version of every form that has been taken into use, and the call's own draft: what a call may be answered with. */
export const listForms = (
  db: Read,
  own: string | null = null,
): Promise<{ id: string; name: Words; number: number }[]> =>
  db
    .selectFrom('forms.form')
    .distinctOn('key')
    .select(['id', 'name', 'number'])
    .where((is) => is.or([is('frozen_at', 'is not', null), ...(own === null ? [] : [is('id', '=', own)])]))
    .orderBy('key')
    .orderBy('number', 'desc')
    .execute()
