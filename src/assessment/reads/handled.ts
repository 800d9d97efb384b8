import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Assessor, CallWork, Case } from '../policy.ts'

const duties = sql<CallWork['duties']>`coalesce((
  select json_agg(json_build_object('personId', d.person_id, 'role', d.role)) from calls.duty d where d.call_id = c.id), '[]')`
const assessors = sql<Assessor[]>`coalesce((
  select json_agg(json_build_object('personId', s.person_id, 'declared', k.declared, 'completed', sheet.person_id is not null) order by s.at, s.person_id)
  from assessment.assignment s
  left join assessment.conflict k on k.application_id = s.application_id and k.person_id = s.person_id
  left join assessment.sheet sheet on sheet.application_id = s.application_id and sheet.person_id = s.person_id
  where s.application_id = a.id), '[]')`
const disqualified = sql<string[]>`coalesce((
  select json_agg(k.person_id) from assessment.conflict k where k.application_id = a.id and k.declared = 'disqualified'), '[]')`

const handled = (db: Read) =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .select([
      'a.id as applicationId',
      'a.case_id as caseId',
      'a.state',
      'c.id as callId',
      'c.authority_id as authorityId',
      duties.as('duties'),
      assessors.as('assessors'),
      disqualified.as('disqualified'),
    ])

/** One application with everybody who handles it: what policy.ts asks of. Drafts too, for the policy to hide. */
export const findHandled = (db: Read, applicationId: string): Promise<Case | undefined> =>
  handled(db).where('a.id', '=', applicationId).executeTakeFirst()

/** The same for several at once, in no order. */
export const listHandled = async (db: Read, applicationIds: readonly string[]): Promise<Case[]> =>
  applicationIds.length === 0
    ? []
    : handled(db)
        .where('a.id', 'in', [...applicationIds])
        .execute()

/** Who does what in a call: what the policy of whole calls asks of. */
export const findCallWork = (db: Read, callId: string): Promise<CallWork | undefined> =>
  db
    .selectFrom('calls.call as c')
    .select(['c.id as callId', 'c.authority_id as authorityId', duties.as('duties')])
    .where('c.id', '=', callId)
    .executeTakeFirst()

/** What a person has declared of an application; null while nothing. */
export async function findConflict(
  db: Read,
  applicationId: string,
  personId: string,
): Promise<'none' | 'disqualified' | null> {
  const row = await db
    .selectFrom('assessment.conflict')
    .select('declared')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.declared ?? null
}
