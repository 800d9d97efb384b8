import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Score, Sheet } from '../score.ts'

const scores = sql<Score[]>`coalesce((
  select json_agg(json_build_object('criterionKey', given.criterion_key, 'points', given.points, 'reason', given.reason))
  from assessment.score given where given.application_id = s.application_id and given.person_id = s.person_id), '[]')`

const sheets = (db: Read, applicationId: string) =>
  db
    .selectFrom('assessment.assignment as s')
    .innerJoin('people.person as p', 'p.id', 's.person_id')
    .leftJoin('assessment.conflict as k', (on) =>
      on.onRef('k.application_id', '=', 's.application_id').onRef('k.person_id', '=', 's.person_id'),
    )
    .leftJoin('assessment.sheet as sheet', (on) =>
      on.onRef('sheet.application_id', '=', 's.application_id').onRef('sheet.person_id', '=', 's.person_id'),
    )
    .select(['s.person_id as personId', 'p.name', 'sheet.completed_at as completedAt', scores.as('scores')])
    .where('s.application_id', '=', applicationId)
    .where(sql<boolean>`k.declared is distinct from 'disqualified'`)

/** The sheets of one application, open ones too, without those of disqualified assessors: what they gave does not count. */
export const listSheets = (db: Read, applicationId: string): Promise<Sheet[]> =>
  sheets(db, applicationId).orderBy('s.at').orderBy('s.person_id').execute()

/** One assessor's own sheet; undefined where the person is not assigned or is disqualified. */
export const findSheet = (db: Read, applicationId: string, personId: string): Promise<Sheet | undefined> =>
  sheets(db, applicationId).where('s.person_id', '=', personId).executeTakeFirst()

/** When each criterion was last saved on one's own sheet. */
export async function savedAt(db: Read, applicationId: string, personId: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .selectFrom('assessment.score')
    .select(['criterion_key as key', 'at'])
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map((row) => [row.key, row.at]))
}
