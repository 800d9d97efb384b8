import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { AssignablePerson } from '../listed.ts'
import type { CallWork } from '../policy.ts'

/** Those who hold the duty or the role of assessor for the call, by name; without those who present in it. */
export const listAssessors = (
  db: Read,
  { callId, authorityId }: Pick<CallWork, 'callId' | 'authorityId'>,
): Promise<AssignablePerson[]> =>
  db
    .selectFrom('people.person as p')
    .select([
      'p.id',
      'p.name',
      'p.email',
      'p.lang',
      'p.example',
      sql<number>`(select count(*)::int from assessment.assignment s join applications.application a on a.id = s.application_id
        where s.person_id = p.id and a.call_id = ${callId}::uuid
          and not exists (select from assessment.conflict k where k.application_id = a.id and k.person_id = p.id and k.declared = 'disqualified'))`.as(
        'load',
      ),
      sql<string[]>`coalesce((select json_agg(distinct m.organisation_id) from people.mandate m
        where m.person_id = p.id and (m.until_on is null or m.until_on >= current_date)), '[]')`.as('mandates'),
    ])
    .where(sql<boolean>`(
      exists (select from calls.duty d where d.call_id = ${callId}::uuid and d.person_id = p.id and d.role = 'assessor')
      or exists (select from people.mandate m where m.person_id = p.id and m.organisation_id = ${authorityId}::uuid and m.role = 'assessor'
        and (m.until_on is null or m.until_on >= current_date)))`)
    .where(sql<boolean>`not exists (
      select from calls.duty d where d.call_id = ${callId}::uuid and d.person_id = p.id and d.role in ('presenter', 'decision_maker'))`)
    .orderBy(sql`p.name collate "fi-x-icu"`)
    .orderBy('p.id')
    .execute()

/** The day by which the sheets of a call are to be complete. Undefined while none was set. */
export async function findDue(db: Read, callId: string): Promise<string | undefined> {
  const row = await db.selectFrom('assessment.due').select('due_on').where('call_id', '=', callId).executeTakeFirst()
  return row?.due_on
}

/** The parties of applications as their newest versions name them, by application. */
export async function listParties(
  db: Read,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (applicationIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('applications.version as v')
    .select([
      'v.application_id as id',
      sql<string[]>`coalesce((
        select json_agg(party->>'organisationId') from jsonb_array_elements(v.content->'partners') party), '[]')`.as(
        'parties',
      ),
    ])
    .where('v.application_id', 'in', [...applicationIds])
    .where(sql<boolean>`not exists (
      select from applications.version later where later.application_id = v.application_id and later.number > v.number)`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.parties]))
}
