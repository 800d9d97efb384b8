import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { QueueNews } from '../listed.ts'
import { notDisqualified } from './disqualified.ts'

/** What an assessor is told of: nothing of what the others do, nor of what the authority and the parties write to each other. */
const told = [
  'supplement.answered',
  'edit.made',
  'secrecy.decided',
  'application.withdrawn',
  'application.transferred',
  'assessment.completed',
]

/**
 * What happened last in what a person has to assess, since it was given, the newest first: that it was given, that the application is
 * another one now or is gone, that the day was set. Nothing of what the person is disqualified from.
 */
export async function listQueueNews(db: Read, personId: string, limit: number): Promise<readonly QueueNews[]> {
  const { rows } = await sql<QueueNews>`
    with mine as (
      select a.id, a.call_id, a.example, s.at as since,
        (select v.content->'title' from applications.version v where v.application_id = a.id order by v.number desc limit 1) as title
      from assessment.assignment s join applications.application a on a.id = s.application_id
      where s.person_id = ${personId}::uuid and ${notDisqualified(personId)})
    select e.id, e.at, e.what, e.data, coalesce(mine.title, '{}') as title, mine.example
    from mine join io.event e on e.about = mine.id and e.at >= mine.since
    where e.what = any(${told}::text[]) or (e.what = 'assessment.assigned' and e.data->>'person' = ${personId})
    union all
    select e.id, e.at, e.what, e.data, c.title, c.example
    from calls.call c join io.event e on e.about = c.id and e.what = 'assessment.due_set'
    where c.id in (select call_id from mine)
    order by at desc, id desc limit ${limit}`.execute(db)
  return rows
}
