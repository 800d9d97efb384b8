import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Case } from '../policy.ts'

/** The documents of a kind that have arrived in a case and nobody of the authority has opened: their ids. */
export async function listUnopened(
  db: Read,
  { caseId, authorityId }: Pick<Case, 'caseId' | 'authorityId'>,
  kind: 'supplement' | 'coordination',
): Promise<readonly string[]> {
  if (caseId === null) return []
  const rows = await db
    .selectFrom('register.document as d')
    .innerJoin('register.dispatch as s', 's.document_id', 'd.id')
    .select('d.id')
    .where('d.case_id', '=', caseId)
    .where('d.kind', '=', kind)
    .where('s.organisation_id', '=', authorityId)
    .where(sql<boolean>`not exists (select from io.access x where x.about = d.id and x.acting_for = s.organisation_id)`)
    .execute()
  return rows.map(({ id }) => id)
}
