import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Earlier, Suggestion } from '../suggestion.ts'

const columns = sql`
  g.id, g.said, g.shared, g.example, s.slug as space,
  (select o.name from people.organisation o join cooperation.suggestion_side own on own.organisation_id = o.id
    where own.suggestion_id = g.id and own.answered_by = g.made_by and own.answered_at = g.made_at limit 1) as by,
  (select json_agg(json_build_object('workId', w.id, 'slug', w.slug, 'title', w.title, 'example', w.example, 'organisationId', o.id,
      'organisation', o.name, 'state', side.state, 'why', side.why) order by w.slug)
    from cooperation.suggestion_side side join catalogue.work w on w.id = side.work_id
    join people.organisation o on o.id = side.organisation_id where side.suggestion_id = g.id) as sides`

/** A suggestion by its id. */
export async function findSuggestion(db: Read, id: string): Promise<Suggestion | undefined> {
  const { rows } = await sql<Suggestion>`
    select ${columns} from cooperation.suggestion g left join cooperation.space s on s.id = g.space_id where g.id = ${id}`.execute(
    db,
  )
  return rows[0]
}

/** The suggestions to an organisation that it has not answered and of which something can come, the newest first. */
export async function listWaitingSuggestions(db: Read, organisationId: string): Promise<readonly Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select ${columns} from cooperation.suggestion g left join cooperation.space s on s.id = g.space_id
    where exists (select from cooperation.suggestion_side own
        where own.suggestion_id = g.id and own.organisation_id = ${organisationId} and own.state = 'asked')
      and (select count(*) from cooperation.suggestion_side other where other.suggestion_id = g.id and other.state <> 'dismissed') > 1
    order by g.made_at desc, g.id`.execute(db)
  return rows
}

/** The suggestions to one project, the newest first. */
export async function listSuggestionsOf(db: Read, workId: string): Promise<readonly Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select ${columns} from cooperation.suggestion_side mine join cooperation.suggestion g on g.id = mine.suggestion_id
    left join cooperation.space s on s.id = g.space_id
    where mine.work_id = ${workId} order by g.made_at desc, g.id`.execute(db)
  return rows
}

/** Every two works that stand in one suggestion, with what came of it. */
export async function listEarlier(db: Read): Promise<readonly Earlier[]> {
  const { rows } = await sql<Omit<Earlier, 'works'> & { a: string; b: string }>`
    select one.work_id as a, other.work_id as b, s.closed_at as "closedAt", greatest(
      case when one.state = 'dismissed' then one.answered_at end, case when other.state = 'dismissed' then other.answered_at end) as "dismissedAt"
    from cooperation.suggestion_side one
    join cooperation.suggestion_side other on other.suggestion_id = one.suggestion_id and other.work_id > one.work_id
    join cooperation.suggestion g on g.id = one.suggestion_id left join cooperation.space s on s.id = g.space_id`.execute(
    db,
  )
  return rows.map(({ a, b, ...ended }) => ({ works: [a, b], ...ended }))
}

/**
 * Works that the program does not suggest anything to now: they have not answered what was suggested while something can come of it, or
 * work together already.
 */
export async function listBusyWorks(db: Read): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select one.work_id as id from cooperation.suggestion_side one
      join cooperation.suggestion g on g.id = one.suggestion_id left join cooperation.space s on s.id = g.space_id
      where one.state = 'asked' and s.state is distinct from 'closed' and exists (select from cooperation.suggestion_side other
        where other.suggestion_id = one.suggestion_id and other.work_id <> one.work_id and other.state <> 'dismissed')
    union select w.work_id from cooperation.space_work w join cooperation.space s on s.id = w.space_id and s.state = 'open'`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Those of some works whose leaders have somebody who can answer for them. */
export async function listReachable(db: Read, workIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.work_id as id from catalogue.work_party p
    where p.work_id = any(${workIds}::uuid[]) and p.position = 1 and p.role = 'coordinator'
      and exists (select from people.mandate m where m.organisation_id = p.organisation_id and m.role in ('editor', 'signatory')
        and m.from_on <= current_date and (m.until_on is null or m.until_on >= current_date))`.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether two works stand in a suggestion that neither has dismissed and whose space has not closed, or in one open space. */
export async function areTogether(db: Read, a: string, b: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from cooperation.suggestion_side one
        join cooperation.suggestion_side other on other.suggestion_id = one.suggestion_id
        join cooperation.suggestion g on g.id = one.suggestion_id left join cooperation.space of on of.id = g.space_id
        where of.state is distinct from 'closed' and one.work_id = ${a} and other.work_id = ${b} and one.state <> 'dismissed' and other.state <> 'dismissed')
      or exists (select from cooperation.space_work one join cooperation.space_work other on other.space_id = one.space_id
        join cooperation.space s on s.id = one.space_id and s.state = 'open'
        where one.work_id = ${a} and other.work_id = ${b}) as known`.execute(db)
  return rows[0]?.known ?? false
}

/** What a letter about a work needs, for works by their ids: who leads it and whether it is invented. */
export async function listLeaders(db: Read, workIds: readonly string[]) {
  const { rows } = await sql<{ workId: string; organisationId: string; example: boolean }>`
    select w.id as "workId", p.organisation_id as "organisationId", w.example
    from catalogue.work w join catalogue.work_party p on p.work_id = w.id and p.position = 1 and p.role = 'coordinator'
    where w.id = any(${workIds}::uuid[]) and p.organisation_id is not null`.execute(db)
  return rows
}
