import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { daysLater, type Day } from '../../kit/dates.ts'
import { noticeDays } from '../pledge.ts'
import type { CooperationTask } from '../task.ts'

/** What waits for those who write or sign for an organisation in its cooperation on a day, the oldest first. */
export async function listCooperationTasks(
  db: Read,
  organisationId: string,
  today: Day,
): Promise<readonly CooperationTask[]> {
  const { rows } = await sql<CooperationTask>`
    with waiting as (
      select 'suggestion' as kind, g.id::text as of, w.title as name, g.made_at as at
      from cooperation.suggestion_side mine join cooperation.suggestion g on g.id = mine.suggestion_id
      join catalogue.work w on w.id = mine.work_id
      where mine.organisation_id = ${organisationId} and mine.state = 'asked'
        and (select count(*) from cooperation.suggestion_side other where other.suggestion_id = g.id and other.state <> 'dismissed') > 1
      union all
      select 'invitation', s.slug, s.name, m.changed_at
      from cooperation.member m join cooperation.space s on s.id = m.space_id and s.state = 'open'
      where m.organisation_id = ${organisationId} and m.state = 'invited'
      union all
      select 'request', s.slug, s.name, asks.changed_at
      from cooperation.member m join cooperation.space s on s.id = m.space_id and s.state = 'open'
      join cooperation.member asks on asks.space_id = s.id and asks.state = 'asking'
      where m.organisation_id = ${organisationId} and m.state = 'member'
      union all
      select 'pledge', w.slug, w.title, min(p.due_on)::timestamptz
      from cooperation.pledge p join catalogue.work w on w.id = p.work_id and w.public
      join catalogue.work_party led on led.work_id = w.id and led.position = 1 and led.organisation_id = ${organisationId}
      where p.state in ('not_begun', 'under_way') and p.due_on <= ${daysLater(today, noticeDays)}::date
      group by w.id)
    select kind, of, name from waiting order by at, kind, of`.execute(db)
  return rows
}
