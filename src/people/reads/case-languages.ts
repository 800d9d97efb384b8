import type { Read } from '../../io/db.ts'
import { caseLanguagesOf, type CaseLang } from '../organisation.ts'
import { findOrganisation } from '../reads.ts'

/** The languages in which an organisation may have its case, its main one first; none where there is no organisation. */
export async function listCaseLanguages(db: Read, organisationId: string | undefined): Promise<readonly CaseLang[]> {
  const organisation = organisationId === undefined ? undefined : await findOrganisation(db, organisationId)
  return organisation === undefined ? [] : caseLanguagesOf(organisation)
}
