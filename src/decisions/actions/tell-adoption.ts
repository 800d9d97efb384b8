import type { Version } from '../../applications/reads/version.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'

type Granted = Pick<Version, 'applicationId' | 'caseId' | 'content'> & { readonly decision: string }

/** Records that a grant takes a work into use, by every party of the application. Nothing where the application names no work. */
export async function tellAdoption(tx: Write, here: Here<Actor>, granted: Granted): Promise<void> {
  const { applicationId, caseId, content, decision } = granted
  const work = content.adoption?.work?.workId
  if (work === undefined) return
  const organisations = content.partners.map(({ organisationId }) => organisationId)
  await record<DecisionEvent>(tx, here, {
    what: 'decision.adoption_granted',
    aboutKind: 'application',
    about: applicationId,
    caseId,
    data: { decision, work, organisations },
  })
}
