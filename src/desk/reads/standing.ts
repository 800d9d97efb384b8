import { sql } from 'kysely'
import { flagKeys } from '../../assessment/flag.ts'
import { isLeftUnsent } from '../../assessment/reads/late.ts'
import { notDisqualified } from '../../assessment/reads/disqualified.ts'
import { phaseOf, type CallState } from '../../calls/call.ts'
import { listWaitingWorks } from '../../catalogue/reads/work-questions.ts'
import type { Read } from '../../io/db.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { CallStanding, House } from '../tasks.ts'

type Row = Omit<CallStanding, 'phase'> & { readonly state: CallState; readonly opensAt: Date | null }

/** The received cases that a person may know of, and how far each has come; then counted by call. */
const counted = (mine: string, now: Date) => sql`
    with seen as (
      select a.id, a.call_id, a.state,
        (select count(*) from assessment.assignment s where s.application_id = a.id) as assigned,
        (select count(*) from assessment.flag f where f.application_id = a.id) as flagged,
        (select count(*) from assessment.assignment s
          where s.application_id = a.id
            and not exists (select from assessment.conflict k where k.application_id = a.id and k.person_id = s.person_id and k.declared = 'disqualified')
            and not exists (select from assessment.sheet h where h.application_id = a.id and h.person_id = s.person_id)) as open_sheets,
        p.kind as proposed, p.returned_at is not null as returned, d.id as decision_id,
        exists (select from register.dispatch s
          where s.document_id = d.document_id and s.at < ${now}::timestamptz - interval '7 days'
            and not exists (select from io.access x where x.about = s.document_id and x.acting_for = s.organisation_id)) as unopened
      from applications.application a
      left join decisions.proposal p on p.application_id = a.id
      left join decisions.decision d on d.application_id = a.id
      where a.state in ('submitted', 'in_assessment', 'decided') and ${notDisqualified(mine)}),
    counted as (
      select call_id,
        count(*)::int as received,
        (count(*) filter (where state = 'in_assessment' and assigned < 2))::int as unassigned,
        (count(*) filter (where state = 'in_assessment' and flagged < ${flagKeys.length}))::int as unflagged,
        coalesce(sum(open_sheets) filter (where state = 'in_assessment'), 0)::int as to_score,
        (count(*) filter (where state = 'in_assessment' and assigned > 0 and open_sheets = 0 and proposed is null))::int as unproposed,
        (count(*) filter (where decision_id is null and returned))::int as returned,
        (count(*) filter (where decision_id is null and proposed <> 'later' and not returned))::int as to_sign,
        (count(*) filter (where decision_id is null))::int as undecided,
        (count(*) filter (where decision_id is not null and not exists (
          select from io.access x where x.about = decision_id and x.who = ${mine}::uuid)))::int as unread,
        (count(*) filter (where unopened))::int as unserved
      from seen group by call_id)`

/** On `calls.call as c`: what arrived after closing, has not been admitted, and has changed since somebody of the authority looked at it. */
const lateIn = (mine: string) => sql`(
  select count(*)::int from applications.application a
  join lateral (
    select max(t.at) as at from io.attempt t
    where t.about = a.id and t.deed = 'application.submit' and t.outcome = 'call_closed' and t.at > c.closes_at) late on late.at is not null
  left join lateral (
    select max(s.at) as at from applications.late_showing s where s.application_id = a.id) shown on true
  where a.call_id = c.id and c.state in ('published', 'in_assessment') and ${isLeftUnsent} and ${notDisqualified(mine)}
    and not exists (select from applications.late_admission l where l.application_id = a.id)
    and not exists (select from io.access x where x.about = a.id and x.about_kind = 'late_arrival'
      and x.acting_for = c.authority_id and x.at >= greatest(late.at, shown.at)))`

/** On `calls.change as h` of `calls.call as c`: not lapsed (waiting.ts); a cancellation waits until the decision, others until the closing. */
const mayBePublished = (
  now: Date,
) => sql`case when h.kind = 'cancellation' then c.state in ('published', 'in_assessment')
  else c.state = 'published' and c.closes_at >= ${now}::timestamptz end`

/** How the work of each call of the authority stands, counted for one person in one statement; the newest calls first. */
export async function listStandings(db: Read, who: Actor, now: Date): Promise<CallStanding[]> {
  const { rows } = await sql<Row>`${counted(who.id, now)}
    select c.slug, c.title, c.state, c.opens_at as "opensAt", c.closes_at as "closesAt", c.example, due.due_on as "dueOn",
      coalesce(n.received, 0) as received, coalesce(n.unassigned, 0) as unassigned, coalesce(n.unflagged, 0) as unflagged,
      coalesce(n.to_score, 0) as "toScore", coalesce(n.unproposed, 0) as unproposed, coalesce(n.returned, 0) as returned,
      coalesce(n.to_sign, 0) as "toSign", coalesce(n.undecided, 0) as undecided, coalesce(n.unread, 0) as unread,
      coalesce(n.unserved, 0) as unserved,
      ${lateIn(who.id)} as late,
      (select count(*)::int from calls.question q where q.call_id = c.id and q.closed_at is null) as questions,
      c.state = 'draft' and c.check_asked_at is not null and c.written_by is distinct from ${who.id}::uuid and not exists (
        select from calls.writer w where w.call_id = c.id and w.person_id = ${who.id}::uuid) as "toCheck",
      (select count(*)::int from calls.change h where h.call_id = c.id and h.asked_at is not null
        and not ${who.id}::uuid = any (h.writers) and ${mayBePublished(now)}) as changes,
      c.state = 'decided' and not exists (
        select from announcements.announcement t where t.call_id = c.id and t.state = 'published') as unannounced
    from calls.call c
    left join counted n on n.call_id = c.id
    left join assessment.due due on due.call_id = c.id
    where c.authority_id = ${who.actingFor?.id ?? null}::uuid and c.state <> 'archived' and c.state <> 'cancelled'
    order by c.closes_at desc nulls first, c.slug`.execute(db)
  return rows.map(({ state, opensAt, ...row }) => ({
    ...row,
    phase: phaseOf({ state, opensAt, closesAt: row.closesAt }, now),
  }))
}

const mostUnsigned = 10 // the others come when these have been seen to

/** What an administrator and a registrar mend: letters that could not leave, parties of open calls in whose name nobody may sign, terms; and what waits for the programme office. */
export async function findHouse(db: Read, who: Actor, now: Date): Promise<House> {
  const told = sql<Omit<House, 'askedWorks'>>`
    select
      (select count(*)::int from io.mail where sent_at is null and fault is not null) as "stuckLetters",
      coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name->'fi'->>'text' collate "fi-x-icu")
        from (select o.id, o.name from people.organisation o
          where exists (select from applications.partner p
              join applications.application a on a.id = p.application_id and a.state in ('draft', 'submitted') and a.example = ${who.example}
              where p.organisation_id = o.id)
            and not exists (
              select from people.mandate m where m.organisation_id = o.id and m.role = 'signatory' and m.until_on is null)
          limit ${mostUnsigned}) o), '[]') as "withoutSignatory",
      not exists (select from decisions.general_terms t
        where t.authority_id = ${who.actingFor?.id ?? null}::uuid and t.in_force_on <= ${dayOf(now)}::date) as "withoutTerms",
      (select count(*)::int from programme.enrolment e where e.state = 'told') as enrolments`.execute(db)
  const [{ rows }, askedWorks] = await Promise.all([told, listWaitingWorks(db, who.actingFor?.id ?? null)])
  const house = rows[0] ?? { stuckLetters: 0, withoutSignatory: [], withoutTerms: false, enrolments: 0 }
  return { ...house, askedWorks }
}

export type Happening = {
  readonly id: number
  readonly at: Date
  readonly what: string
  readonly by: string | null
  /** Of the first application, or the call, that it happened to. */
  readonly title: Words | null
  /** To how many others it happened by the same deed. */
  readonly others: number
}

const mostLookedThrough = 400 // of one deed there are as many as pairs of applications and assessors

/**
 * What has happened last in the calls of an authority, newest first; nothing of cases that the person is disqualified from. What one
 * person did to many in one moment is one.
 */
export async function listHappenings(
  db: Read,
  who: Actor,
  kinds: readonly string[],
  limit: number,
): Promise<Happening[]> {
  const { rows } = await sql<Happening>`
    with latest as (
      select e.id, e.at, e.what, e.who, e.about, a.id as application_id, c.id as call_id
      from io.event e
      left join applications.application a on a.id = e.about
      join calls.call c on c.id = coalesce(a.call_id, e.about)
      where c.authority_id = ${who.actingFor?.id ?? null}::uuid and e.what = any(${[...kinds]}::text[]) and (a.id is null or ${notDisqualified(who.id)})
        and (e.what not like 'coordination.%' or e.case_id is not null) -- what parties agree in a draft is their own
      order by e.at desc, e.id desc limit ${mostLookedThrough}),
    deed as (
      select max(id) as id, at, what, who, call_id, (array_agg(application_id order by id))[1] as application_id,
        count(distinct about)::int - 1 as others
      from latest group by at, what, who, call_id order by at desc, max(id) desc limit ${limit})
    select d.id, d.at, d.what, d.others, p.name as by, coalesce(v.title, c.title) as title
    from deed d
    join calls.call c on c.id = d.call_id
    left join people.person p on p.id = d.who
    left join lateral (
      select content->'title' as title from applications.version where application_id = d.application_id order by number desc limit 1) v on true
    order by d.at desc, d.id desc`.execute(db)
  return rows
}
