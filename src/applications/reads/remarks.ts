import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Remark, RemarkCount } from '../remark.ts'

/** How many remarks the fields of an application have. */
export const countRemarks = (db: Read, applicationId: string): Promise<RemarkCount[]> =>
  db
    .selectFrom('applications.remark')
    .select([
      'question_key as question',
      sql<number>`count(*)::int`.as('all'),
      sql<number>`(count(*) filter (where kind = 'question' and settled_at is null))::int`.as('open'),
    ])
    .where('application_id', '=', applicationId)
    .groupBy('question_key')
    .execute()

/** What has been said about one field, in the order in which it was said. */
export const listRemarks = (db: Read, applicationId: string, question: string): Promise<Remark[]> =>
  db
    .selectFrom('applications.remark as r')
    .innerJoin('people.person as p', 'p.id', 'r.who')
    .innerJoin('people.organisation as o', 'o.id', 'r.acting_for')
    .leftJoin('people.person as s', 's.id', 'r.settled_by')
    .select(['r.id', 'r.kind', 'r.text', 'r.at', 'p.name as who', 'o.name as organisation'])
    .select(['r.settled_at as settledAt', 's.name as settledBy'])
    .where('r.application_id', '=', applicationId)
    .where('r.question_key', '=', question)
    .orderBy('r.at')
    .orderBy('r.id')
    .execute()
