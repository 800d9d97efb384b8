import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Remark, RemarkCount } from '../remark.ts'
import type { Colleague, SectionWork } from '../section-work.ts'

/** How the sections of an application are shared out. */
export async function listSectionWork(db: Read, applicationId: string): Promise<readonly SectionWork[]> {
  const rows = await db
    .selectFrom('applications.section_work as w')
    .leftJoin('people.person as to', 'to.id', 'w.assigned_to')
    .leftJoin('people.person as by', 'by.id', 'w.ready_by')
    .select([
      'w.section_key as section',
      'to.id as id',
      'to.name as name',
      'w.ready_at as readyAt',
      'by.name as readyBy',
    ])
    .where('w.application_id', '=', applicationId)
    .execute()
  return rows.map(({ id, name, ...row }) => ({ ...row, assigned: id === null || name === null ? null : { id, name } }))
}

/** Those who write, sign or keep the money for a party of an application now, by name: to whom a section can be assigned. */
export const listColleagues = (db: Read, applicationId: string): Promise<Colleague[]> =>
  db
    .selectFrom('applications.partner as p')
    .innerJoin('people.mandate as m', 'm.organisation_id', 'p.organisation_id')
    .innerJoin('people.person as who', 'who.id', 'm.person_id')
    .innerJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .select(['who.id', sql<string>`min(who.name)`.as('name'), sql<Words>`(array_agg(o.name))[1]`.as('organisation')])
    .where('p.application_id', '=', applicationId)
    .select(sql<boolean>`bool_and(m.role = 'finance')`.as('moneyOnly'))
    .where('m.role', 'in', ['editor', 'signatory', 'finance'])
    .where(sql<boolean>`m.from_on <= current_date and (m.until_on is null or m.until_on >= current_date)`)
    .groupBy('who.id')
    .orderBy(sql`min(who.name) collate "fi-x-icu"`)
    .execute()

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
