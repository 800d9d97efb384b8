import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Answers } from '../content.ts'
import type { Earlier } from '../earlier.ts'
import type { AnswerValue } from '../submission.ts'

/** The names of some persons, in order. */
export const names = (ids: string) => sql<string[]>`array(
  select o.name from people.person o where o.id = any (${sql.ref(ids)}) order by o.name)`

/** Which entries of a history are asked for. */
export type AskedHistory = { readonly before?: number | undefined; readonly limit?: number | undefined }

/**
 * What has been answered to one question, the newest first; the first is the answer of now. At most `limit`, and only what is older
 * than the revision `before`.
 */
export const historyOf = (
  db: Read,
  applicationId: string,
  question: string,
  { before = 2_147_483_647, limit = 1_000 }: AskedHistory = {},
): Promise<Earlier[]> =>
  db
    .selectFrom('applications.answer as n')
    .leftJoin('people.person as p', 'p.id', 'n.who')
    .select(['n.revision', sql<AnswerValue>`n.value`.as('value'), 'n.at', 'p.name as who'])
    .select(names('n.others').as('others'))
    .where('n.application_id', '=', applicationId)
    .where('n.question_key', '=', question)
    .where('n.revision', '<', before)
    .unionAll(
      db
        .selectFrom('applications.answer_history as h')
        .leftJoin('people.person as p', 'p.id', 'h.who')
        .select(['h.revision', sql<AnswerValue>`h.value`.as('value'), 'h.at', 'p.name as who'])
        .select(names('h.others').as('others'))
        .where('h.application_id', '=', applicationId)
        .where('h.question_key', '=', question)
        .where('h.revision', '<', before),
    )
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute()

/** The titles of the application `a` of a query, as answers. */
export const titles = sql<Answers>`coalesce((
  select json_object_agg(n.question_key, n.value) from applications.answer n
  where n.application_id = a.id and n.question_key in ('title_fi', 'title_sv')), '{}')`
