import type { Read } from '../../io/db.ts'
import { standingsOf } from '../../programme/reads.ts'
import type { Enrolled } from '../completeness.ts'
import type { Partner } from '../partner.ts'

/** How the parties of an application stand in the register of the trial. Asked only where the call requires it. */
export async function enrolledOf(
  db: Read,
  { trialRequired }: { readonly trialRequired: boolean },
  partners: readonly Pick<Partner, 'organisationId'>[],
): Promise<Enrolled> {
  if (!trialRequired) return new Map()
  return standingsOf(
    db,
    partners.map(({ organisationId }) => organisationId),
  )
}
