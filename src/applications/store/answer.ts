import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Answers } from '../content.ts'
import type { AnswerValue } from '../submission.ts'
import { partChannel } from '../written.ts'

/** The answers to some questions as they are kept now. */
export async function answersTo(tx: Write, applicationId: string, questions: readonly string[]): Promise<Answers> {
  if (questions.length === 0) return {}
  const rows = await tx
    .selectFrom('applications.answer')
    .select(['question_key', sql<AnswerValue>`value`.as('value')])
    .where('application_id', '=', applicationId)
    .where('question_key', 'in', questions)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.question_key, row.value]))
}

type Given = {
  readonly answers: Answers
  /** By what the rows of answers are known that have rows. */
  readonly rowIds?: ReadonlyMap<string, readonly string[]> | undefined
  readonly revision: number
  readonly at: Date
  readonly who: string
}

/** Keeps new answers, puts the earlier ones into the history and tells those who have the application open, in one round. */
export async function saveAnswers(
  tx: Write,
  applicationId: string,
  { answers, rowIds, revision, at, who }: Given,
): Promise<void> {
  const rows = Object.entries(answers).map(([question, value]) => ({ question, value, row_ids: rowIds?.get(question) }))
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(question text, value jsonb, row_ids text[])
    ), earlier as (
      insert into applications.answer_history (application_id, question_key, revision, value, at, who, others)
      select n.application_id, n.question_key, n.revision, n.value, n.at, n.who, n.others
      from applications.answer n join given g on g.question = n.question_key where n.application_id = ${applicationId}::uuid
    ), newest as (
      insert into applications.answer (application_id, question_key, value, revision, at, who, row_ids)
      select ${applicationId}::uuid, g.question, coalesce(g.value, 'null'), ${revision}, ${at}::timestamptz, ${who}::uuid, g.row_ids
      from given g
      on conflict (application_id, question_key) do update set value = excluded.value, revision = excluded.revision,
        at = excluded.at, who = excluded.who, others = excluded.others, stretch_at = excluded.stretch_at, row_ids = excluded.row_ids
    )
    select pg_notify(${partChannel}, concat_ws(' ', ${applicationId}::text, 'answer:' || g.question, ${revision}::text))
    from given g`.execute(tx)
}
