import { sql, type RawBuilder } from 'kysely'
import { handledStates, leftStates } from '../../applications/application.ts'
import { undecided } from '../../applications/reads/undecided.ts'
import { notDisqualified } from '../../assessment/reads/disqualified.ts'
import type { Read } from '../../io/db.ts'
import type { Actor } from '../../people/person.ts'
import { waiting } from '../../register/reads/messages.ts'
import { handlesCases, type CaseTask } from '../case-task.ts'

/** What waits in which case, since when. */
const awaited = (now: Date): RawBuilder<unknown> => sql`
    select 'answer_message' as kind, d.case_id, min(d.at) as since from register.document d
    where d.kind in ('message', 'addition') and ${waiting} group by d.case_id
    union all
    select case d.kind when 'supplement' then 'read_supplement' else 'read_coordination' end, d.case_id, min(d.at) from register.document d
    join register.dispatch s on s.document_id = d.id
    where d.kind in ('supplement', 'coordination') and not exists (select from io.access x where x.about = d.id and x.acting_for = s.organisation_id)
    group by d.kind, d.case_id
    union all
    select 'lapsed_supplement', asked.case_id, min(s.due_at) from applications.supplement s
    join applications.application asked on asked.id = s.application_id and asked.state = any(${[...handledStates]}::text[])
    where s.answered_at is null and s.closed_at is null and s.due_at < ${now}::timestamptz group by asked.case_id
    union all
    select 'decide_secrecy', asked.case_id, open.since from (${undecided}) open
    join applications.application asked on asked.id = open.about`

/** The cases of the authority in which a person of it is waited for, the longest waiting first; none that the person is disqualified from. */
export async function listCaseTasks(db: Read, who: Actor, now: Date): Promise<readonly CaseTask[]> {
  if (!handlesCases(who)) return []
  const { rows } = await sql<CaseTask>`
    select said.kind, said.since, a.id as "applicationId", file.number as "caseNumber",
      coalesce((select v.content->'title' from applications.version v where v.application_id = a.id order by v.number desc limit 1), '{}') as title,
      c.title as "callTitle", a.example
    from (${awaited(now)}) said
    join applications.application a on a.case_id = said.case_id
    join register.case_file file on file.id = a.case_id
    join calls.call c on c.id = a.call_id
    where c.authority_id = ${who.actingFor?.id ?? null}::uuid and a.state <> all(${[...leftStates]}::text[]) and ${notDisqualified(who.id)}
      and not exists (select from assessment.assignment mine where mine.application_id = a.id and mine.person_id = ${who.id}::uuid)
    order by said.since, a.id`.execute(db)
  return rows
}
