import { partiesOf } from '../../assessment/reads/flags.ts'
import type { Read } from '../../io/db.ts'
import { standingIn } from '../../programme/enrolment.ts'

/** How many municipalities of an application are not confirmed in the trial; nought where the call does not require it. */
export async function countUnenrolled(
  db: Read,
  { trialRequired }: { readonly trialRequired: boolean },
  partners: readonly { readonly organisationId: string }[],
): Promise<number> {
  if (!trialRequired) return 0
  const { kinds, enrolments } = await partiesOf(db, partners)
  return standingIn(
    partners.map(({ organisationId }) => ({ organisationId, kind: kinds[organisationId] })),
    enrolments,
  ).unconfirmed
}
