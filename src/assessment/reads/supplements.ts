import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Case } from '../policy.ts'

/** The answers to requests in a case that nobody of the authority has opened: the ids of their documents. */
export async function listUnopenedAnswers(
  db: Read,
  { caseId, authorityId }: Pick<Case, 'caseId' | 'authorityId'>,
): Promise<readonly string[]> {
  if (caseId === null) return []
  const rows = await db
    .selectFrom('register.document as d')
    .innerJoin('register.dispatch as s', 's.document_id', 'd.id')
    .select('d.id')
    .where('d.case_id', '=', caseId)
    .where('d.kind', '=', 'supplement')
    .where('s.organisation_id', '=', authorityId)
    .where(sql<boolean>`not exists (select from io.access x where x.about = d.id and x.acting_for = s.organisation_id)`)
    .execute()
  return rows.map(({ id }) => id)
}
