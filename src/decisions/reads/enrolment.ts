import { partiesOf } from '../../assessment/reads/flags.ts'
import type { Read } from '../../io/db.ts'

/** How many municipalities of an application are not confirmed in the trial; nought where the call does not require it. */
export async function countUnenrolled(
  db: Read,
  { trialRequired }: { readonly trialRequired: boolean },
  partners: readonly { readonly organisationId: string }[],
): Promise<number> {
  if (!trialRequired) return 0
  const { kinds, enrolments } = await partiesOf(db, partners)
  return partners.filter(({ organisationId: id }) => kinds[id] === 'municipality' && enrolments.get(id) !== 'confirmed')
    .length
}
