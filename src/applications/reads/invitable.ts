import type { Read } from '../../io/db.ts'
import type { Organisation } from '../../people/organisation.ts'
import { findOrganisation, listApplicants } from '../../people/reads.ts'
import type { Application } from '../application.ts'

/**
 * Organisations that may be asked to join an application. Invented ones join invented applications, so that no real municipality is
 * shown in a made-up one; only where the coordinator of such an application is itself real, as in a rehearsal, real ones may join too
 * (a source names them).
 */
export async function listInvitable(
  db: Read,
  { example, coordinatorId }: Pick<Application, 'example' | 'coordinatorId'>,
): Promise<readonly Organisation[]> {
  const applicants = await listApplicants(db, example)
  if (!example || (await findOrganisation(db, coordinatorId))?.example !== false) return applicants
  return [...applicants, ...(await listApplicants(db, false))]
}
