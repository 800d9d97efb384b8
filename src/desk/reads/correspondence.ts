import { sql } from 'kysely'
import { notDisqualified } from '../../assessment/reads/disqualified.ts'
import type { Read } from '../../io/db.ts'
import type { Actor } from '../../people/person.ts'
import { waiting } from '../../register/reads/messages.ts'
import { handlesCases, type CaseTask } from '../case-task.ts'

/** The cases of the authority in which a person of it is waited for, the longest waiting first; none that the person is disqualified from. */
export async function listCaseTasks(db: Read, who: Actor): Promise<readonly CaseTask[]> {
  if (!handlesCases(who)) return []
  const { rows } = await sql<CaseTask>`
    select 'answer_message' as kind, a.id as "applicationId", file.number as "caseNumber",
      coalesce((select v.content->'title' from applications.version v where v.application_id = a.id order by v.number desc limit 1), '{}') as title,
      c.title as "callTitle", a.example
    from (select d.case_id, min(d.at) as since from register.document d
      where d.kind in ('message', 'addition') and ${waiting} group by d.case_id) said
    join applications.application a on a.case_id = said.case_id
    join register.case_file file on file.id = a.case_id
    join calls.call c on c.id = a.call_id
    where c.authority_id = ${who.actingFor?.id ?? null}::uuid and a.state <> 'withdrawn' and ${notDisqualified(who.id)}
      and not exists (select from assessment.assignment mine where mine.application_id = a.id and mine.person_id = ${who.id}::uuid)
    order by said.since, a.id`.execute(db)
  return rows
}
