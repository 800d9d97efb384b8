import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Happened } from '../listed.ts'

/** What happened in an application and in its case, from the first to the last: events with who and when. */
export const listHappened = (db: Read, applicationId: string, caseId: string | null): Promise<Happened[]> =>
  db
    .selectFrom('io.event as e')
    .leftJoin('people.person as p', 'p.id', 'e.who')
    .select(['e.at', 'e.what', 'p.name as who', sql<Happened['data']>`e.data`.as('data')])
    .where(sql<boolean>`(e.about = ${applicationId}::uuid or e.case_id = ${caseId}::uuid)`)
    .where(
      sql<boolean>`(e.what not in ('application.begun', 'application.language_chosen', 'partner.invited', 'partner.removed', 'attachment.added', 'attachment.removed', 'commitment.given', 'supplement.committed')
        and (e.what not like 'coordination.%' or e.case_id is not null))`, // what happened in a draft is the parties' own
    )
    .orderBy('e.id')
    .execute()
