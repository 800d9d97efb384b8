import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Answers } from '../content.ts'
import type { AnswerValue } from '../submission.ts'

export type Earlier = {
  readonly revision: number
  readonly value: AnswerValue
  readonly at: Date
  /** The name of the writer. */
  readonly who: string | null
}

/** What has been answered to one question, the newest first; the first is the answer of now. */
export const historyOf = (db: Read, applicationId: string, question: string): Promise<Earlier[]> =>
  db
    .selectFrom('applications.answer as n')
    .leftJoin('people.person as p', 'p.id', 'n.who')
    .select(['n.revision', sql<AnswerValue>`n.value`.as('value'), 'n.at', 'p.name as who'])
    .where('n.application_id', '=', applicationId)
    .where('n.question_key', '=', question)
    .unionAll(
      db
        .selectFrom('applications.answer_history as h')
        .leftJoin('people.person as p', 'p.id', 'h.who')
        .select(['h.revision', sql<AnswerValue>`h.value`.as('value'), 'h.at', 'p.name as who'])
        .where('h.application_id', '=', applicationId)
        .where('h.question_key', '=', question),
    )
    .orderBy('revision', 'desc')
    .execute()

/** The titles of the application `a` of a query, as answers. */
export const titles = sql<Answers>`coalesce((
  select json_object_agg(n.question_key, n.value) from applications.answer n
  where n.application_id = a.id and n.question_key in ('title_fi', 'title_sv')), '{}')`
