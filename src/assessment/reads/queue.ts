import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Queued } from '../listed.ts'
import { arrivedItself, casesSeenBy, listedColumns } from './cases.ts'

const declared = sql<
  'none' | null
>`(select k.declared from assessment.conflict k where k.application_id = a.id and k.person_id = s.person_id)`
const scored = sql<number>`(select count(*)::int from assessment.score given
  where given.application_id = a.id and given.person_id = s.person_id and given.points is not null and given.reason <> '')`
const criteria = sql<number>`(select count(*)::int from calls.criterion r where r.call_id = c.id)`
const suggested = sql<boolean>`exists (
  select from jsonb_array_elements(v.content->'partners') party
  join people.mandate held on held.organisation_id = (party->>'organisationId')::uuid
  where held.person_id = s.person_id and (held.until_on is null or held.until_on >= current_date))`

/** What a person is assigned to assess, the nearest deadline first; nothing of what the person is disqualified from. */
export const queueOf = (db: Read, personId: string): Promise<Queued[]> =>
  casesSeenBy(db, personId)
    .innerJoin('assessment.assignment as s', 's.application_id', 'a.id')
    .leftJoin('assessment.sheet as sheet', (on) =>
      on.onRef('sheet.application_id', '=', 'a.id').onRef('sheet.person_id', '=', 's.person_id'),
    )
    .leftJoin('assessment.due as due', 'due.call_id', 'c.id')
    .select([...listedColumns])
    .select([
      'c.slug as callSlug',
      'c.title as callTitle',
      'due.due_on as dueOn',
      declared.as('declared'),
      scored.as('scored'),
      criteria.as('criteria'),
      'sheet.completed_at as completedAt',
      suggested.as('suggested'),
    ])
    .where('s.person_id', '=', personId)
    .orderBy('due.due_on')
    .orderBy(arrivedItself)
    .orderBy('a.id')
    .execute()

/** How many applications wait for a person: to declare or to score. */
export async function countWaiting(db: Read, personId: string): Promise<number> {
  const row = await casesSeenBy(db, personId)
    .innerJoin('assessment.assignment as s', 's.application_id', 'a.id')
    .select(sql<number>`count(*)::int`.as('waiting'))
    .where('s.person_id', '=', personId)
    .where('a.state', '=', 'in_assessment')
    .where(
      sql<boolean>`not exists (select from assessment.sheet done where done.application_id = a.id and done.person_id = s.person_id)`,
    )
    .executeTakeFirst()
  return row?.waiting ?? 0
}
