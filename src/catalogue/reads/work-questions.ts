import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { WorkQuestion } from '../adoption/question.ts'
import type { WaitingWork } from '../adoption/task.ts'

const columns =
  sql.raw(`q.id, q.work_id as "workId", o.name as by, (q.asked_at at time zone 'Europe/Helsinki')::date as "askedOn", q.lang,
  q.words, q.answer, q.answer_lang as "answerLang", (q.answered_at at time zone 'Europe/Helsinki')::date as "answeredOn"`)

/** The questions about a work that have been answered, the newest answer first, and those that `organisationId` has asked, answered or not. */
export async function listQuestionsOf(
  db: Read,
  workId: string,
  organisationId: string | null,
  everything: boolean,
): Promise<WorkQuestion[]> {
  const { rows } = await sql<WorkQuestion>`
    select ${columns} from catalogue.work_question q join people.organisation o on o.id = q.organisation_id
    where q.work_id = ${workId}
      and (q.answered_at is not null or q.organisation_id = ${organisationId}::uuid or ${everything}::boolean)
    order by q.answered_at desc nulls first, q.asked_at`.execute(db)
  return rows
}

/** The organisation that has asked a question about a work; undefined where there is no such question about it. */
export const findAsker = (db: Read, workId: string, id: string) =>
  db
    .selectFrom('catalogue.work_question as q')
    .innerJoin('people.organisation as o', 'o.id', 'q.organisation_id')
    .select(['q.organisation_id as organisationId', 'o.name', 'o.example'])
    .where('q.id', '=', id)
    .where('q.work_id', '=', workId)
    .executeTakeFirst()

/** The works that an organisation coordinates and about which others have asked without an answer yet. */
export async function listWaitingWorks(db: Read, organisationId: string | null): Promise<WaitingWork[]> {
  const { rows } = await sql<WaitingWork>`
    select w.slug, w.title, o.name as coordinator, p.name_in_source as "nameInSource", count(*)::int as count
    from catalogue.work_party p
    join catalogue.work w on w.id = p.work_id and w.public
    join people.organisation o on o.id = p.organisation_id
    join catalogue.work_question q on q.work_id = w.id and q.answered_at is null
    where p.organisation_id = ${organisationId}::uuid and p.role = 'coordinator'
    group by w.id, o.id, p.name_in_source order by min(q.asked_at)`.execute(db)
  return rows
}
