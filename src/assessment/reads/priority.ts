import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Demand } from '../demand.ts'
import { casesSeenBy } from './cases.ts'

/** Whether an assessor has handed in a sheet on any application of a call: from then on its scores are open to others. */
export async function hasSheets(db: Read, callId: string): Promise<boolean> {
  const row = await db
    .selectFrom('assessment.sheet as sheet')
    .innerJoin('applications.application as a', 'a.id', 'sheet.application_id')
    .select('sheet.application_id')
    .where('a.call_id', '=', callId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How many applications of a call there are for each purpose, and what they seek together (cents), as far as a person may know. */
export const listDemand = (db: Read, callId: string, personId: string): Promise<Demand[]> =>
  casesSeenBy(db, personId)
    .select([
      sql<string | null>`v.content->>'purpose'`.as('purpose'),
      sql<number>`count(*)::int`.as('count'),
      sql<number>`coalesce(sum(v.sought_cents), 0)::bigint`.as('soughtCents'),
    ])
    .where('a.call_id', '=', callId)
    .groupBy(sql`v.content->>'purpose'`)
    .orderBy(sql`v.content->>'purpose'`)
    .execute()
