import type { Version } from '../../applications/reads/version.ts'
import { openAdoption } from '../../catalogue/actions/open-adoption.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'

type Granted = Pick<Version, 'applicationId' | 'caseId' | 'content'> & { readonly decision: string }

/**
 * Opens the entry of who uses what for every party of a granted application that takes a work into use, but for the owner of the work,
 * and records it. Nothing where the application names no work.
 */
export async function tellAdoption(tx: Write, here: Here<Actor>, granted: Granted): Promise<void> {
  const { applicationId, caseId, content, decision } = granted
  const taken = content.adoption?.work ?? null
  if (taken === null) return
  const work = taken.workId
  const organisations = content.partners
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => organisationId !== taken.ownerId)
  for (const organisationId of organisations)
    await openAdoption(tx, { workId: work, organisationId, applicationId }, here.now)
  await record<DecisionEvent>(tx, here, {
    what: 'decision.adoption_granted',
    aboutKind: 'application',
    about: applicationId,
    caseId,
    data: { decision, work, organisations },
  })
}
