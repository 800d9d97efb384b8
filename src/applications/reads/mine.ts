import { sql } from 'kysely'
import type { CallState } from '../../calls/call.ts'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { messageKinds } from '../../register/message.ts'
import { unopenedFor } from '../../register/reads/messages.ts'
import { handledStates, type Application } from '../application.ts'
import { isCommitted, standing, type Standing } from '../commitment.ts'
import { titleOf } from '../content.ts'
import type { Partner } from '../partner.ts'
import type { AskedField, GivenSection, WaitingSupplement } from '../task.ts'
import { titles } from './answer.ts'
import { newestIn, newestOf } from './application.ts'
import { partnersIn, partnersOf } from './partners-of.ts'
import { visibleTo } from './visible-to.ts'

/** An application as the start page of a party lists it. */
export type Mine = Pick<Application, 'id' | 'state' | 'lang' | 'savedAt' | 'example'> & {
  readonly callSlug: string
  readonly callTitle: Words
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly callState: CallState
  readonly caseNumber: string | null
  readonly title: Words
  readonly coordinator: Pick<Partner, 'organisationId' | 'name'>
  /** The part of the organisation acted for. */
  readonly partnerId: string
  readonly role: Partner['role']
  /** How the commitment of the organisation acted for stands. */
  readonly commitment: Standing['kind']
  /** How many parties do not stand behind their tasks and money yet. */
  readonly uncommitted: number
  /** The tasks or the costs of the organisation acted for have not been begun. */
  readonly ownPartBlank: boolean
  /** The sections that were given to the person and are not ready, in the order of the form. */
  readonly sections: readonly GivenSection[]
  /** The open questions of others that are the person's to answer (task.ts). */
  readonly asked: readonly AskedField[]
  /** How many wait for the organisation acted for to confirm that they work for it. */
  readonly unconfirmed: number
  /** The coordinator asks the organisation acted for to take its task over. */
  readonly coordinationAsked: boolean
  readonly arrivedAt: Date | null
  /** Something was changed after the version that was sent last. */
  readonly editedSince: boolean
  /** A decision was sent to the organisation acted for, and the person has not opened it. */
  readonly unreadDecision: boolean
  /** The authority has written, and nobody of the organisation acted for has opened it. */
  readonly unreadMessage: boolean
  /** The requests to supplement that have been neither answered nor ended. */
  readonly supplements: readonly WaitingSupplement[]
}

const unreadBy = (who: Actor) => sql<boolean>`exists (
  select from register.document d join register.dispatch s on s.document_id = d.id
  where d.case_id = a.case_id and d.kind = 'decision' and s.organisation_id = ${who.actingFor?.id ?? null}::uuid
    and not exists (select from io.access x where x.about = d.id and x.who = ${who.id}::uuid))`

const askedToCoordinate = (who: Actor) => sql<boolean>`exists (
  select from applications.coordination_transfer t
  where t.application_id = a.id and t.ended_at is null and t.to_id = ${who.actingFor?.id ?? null}::uuid)`

const givenSections = (who: Actor) => sql<GivenSection[]>`coalesce((
  select json_agg(json_build_object('key', x.key, 'name', x.name) order by x.position)
  from applications.section_work w join forms.section x on x.form_id = a.form_id and x.key = w.section_key
  where w.application_id = a.id and w.assigned_to = ${who.id}::uuid and w.ready_at is null), '[]')`

const ownOf = (who: Actor) => sql`(
  select own.id from applications.partner own
  where own.application_id = a.id and own.organisation_id = ${who.actingFor?.id ?? null}::uuid)`

type SupplementRow = Omit<WaitingSupplement, 'dueAt'> & { readonly dueAt: string }
const waitingSupplements = (who: Actor) => sql<SupplementRow[]>`coalesce((
  select json_agg(json_build_object('id', s.id, 'dueAt', s.due_at, 'ownCosts', exists (
    select from applications.supplement_field f where f.supplement_id = s.id and f.question_key = 'costs:' || ${ownOf(who)})))
  from applications.supplement s
  where s.application_id = a.id and s.answered_at is null and s.closed_at is null and a.state = any(${[...handledStates]}::text[])), '[]')`

const askedOf = (who: Actor) => sql<AskedField[]>`coalesce((
  select json_agg(json_build_object('key', x.key, 'name', x.name) order by x.key)
  from (select distinct r.question_key as key, q.label as name
    from applications.remark r
    left join forms.question q on q.form_id = a.form_id and q.key = r.question_key
    left join applications.section_work w on w.application_id = a.id and w.section_key = q.section
    where r.application_id = a.id and r.kind = 'question' and r.settled_at is null and r.who <> ${who.id}::uuid
      and (w.assigned_to = ${who.id}::uuid
        or q.key is not null and w.assigned_to is null and a.coordinator_id = ${who.actingFor?.id ?? null}::uuid
        or r.question_key in ('tasks:' || ${ownOf(who)}, 'costs:' || ${ownOf(who)}))) x), '[]')`

const unconfirmedIn = (who: Actor) => sql<number>`(
  select count(*)::int from applications.invitation i
  where i.partner_id = ${ownOf(who)} and i.taken_at is not null and i.confirmed_at is null and i.withdrawn_at is null)`

const rows = (db: Read, who: Actor) =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .leftJoin('register.case_file as file', 'file.id', 'a.case_id')
    .select([
      'a.id',
      'a.state',
      'a.lang',
      'a.revision',
      'a.saved_at as savedAt',
      'a.example',
      'c.slug as callSlug',
      'c.title as callTitle',
      'c.opens_at as opensAt',
      'c.closes_at as closesAt',
      'c.state as callState',
      'file.number as caseNumber',
      titles.as('titles'),
      partnersOf.as('partners'),
      newestOf.as('newest'),
      unreadBy(who).as('unreadDecision'),
      unopenedFor(sql`a.case_id`, who.actingFor?.id ?? null, messageKinds).as('unreadMessage'),
      waitingSupplements(who).as('supplements'),
      givenSections(who).as('sections'),
      askedOf(who).as('asked'),
      unconfirmedIn(who).as('unconfirmed'),
      askedToCoordinate(who).as('coordinationAsked'),
    ])
    .where(visibleTo(who))

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function mineOf(row: Row, organisationId: string): readonly Mine[] {
  const { titles: answers, partners: parties, newest: sent, revision, supplements, ...rest } = row
  const partners = partnersIn(parties)
  const own = partners.find((partner) => partner.organisationId === organisationId)
  const coordinator = partners.find((partner) => partner.role === 'coordinator')
  if (own === undefined || coordinator === undefined) return []
  const newest = newestIn(sent)
  return [
    {
      ...rest,
      title: titleOf(answers),
      coordinator: { organisationId: coordinator.organisationId, name: coordinator.name },
      partnerId: own.id,
      role: own.role,
      commitment: standing(own).kind,
      ownPartBlank: own.tasks === '' || own.lines.length === 0,
      uncommitted: partners.filter((partner) => !isCommitted(partner)).length,
      supplements: supplements.map((one) => ({ ...one, dueAt: new Date(one.dueAt) })),
      arrivedAt: newest?.arrivedAt ?? null,
      editedSince: newest !== null && revision > newest.revision,
    },
  ]
}

/** The applications in which the organisation acted for takes part, as far as the person may read them; the latest touched first. */
export async function listMine(db: Read, who: Actor): Promise<readonly Mine[]> {
  const organisationId = who.actingFor?.id
  if (organisationId === undefined) return []
  const found = await rows(db, who)
    .where(sql<boolean>`exists (
      select from applications.partner own where own.application_id = a.id and own.organisation_id = ${organisationId}::uuid)`)
    .orderBy('a.saved_at', 'desc')
    .execute()
  return found.flatMap((row) => mineOf(row, organisationId))
}
