import { authorityMayAlone, fewestOf, type JointRule } from '../calls/joint-rule.ts'
import { isCounted, mayApply } from '../calls/partner-kind.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import type { Partner } from './partner.ts'
import type { Terms } from './terms.ts'

/** A party; of one that the register no longer knows the kind is not known. */
type Party = Pick<Partner, 'role' | 'organisationId'> & { readonly kind: OrganisationKind | undefined }

/** How the parties stand to what a call says of who applies together. */
export type JointStanding =
  | 'not_an_applicant'
  | 'unsaid'
  | 'not_asked'
  | 'parties_enough'
  | 'joint_authority'
  | 'parties_few'

/**
 * How the parties of an application stand to the joint rule of its call. In a joint-only call there are at least as many eligible
 * municipalities and joint authorities as it says (others where it takes none of these); a joint authority that coordinates may stand alone for its members unless the call says otherwise (domain.md
 * R-A4: the Tampere region in 2021). `unsaid`: the call says nothing of it.
 */
export function jointStanding(
  parties: readonly Party[],
  terms: JointRule & Pick<Terms, 'applicantKinds'>,
): JointStanding {
  const coordinators = parties.filter(({ role }) => role === 'coordinator')
  if (coordinators.some(({ kind }) => !mayApply(kind, terms))) return 'not_an_applicant'
  if (terms.jointOnly === null) return 'unsaid'
  if (!terms.jointOnly) return 'not_asked'
  const counted = new Set(
    parties.filter(({ kind }) => isCounted(kind, terms)).map(({ organisationId }) => organisationId),
  )
  if (counted.size >= fewestOf(terms)) return 'parties_enough'
  const authority = coordinators.some(({ kind }) => kind === 'joint_authority')
  return authority && authorityMayAlone(terms) ? 'joint_authority' : 'parties_few'
}

/** What is wrong with who applies, by `jointStanding`; null where nothing is. */
export function jointFault(
  parties: readonly Party[],
  terms: JointRule & Pick<Terms, 'applicantKinds'>,
): 'not_an_applicant' | 'too_few_parties' | null {
  const standing = jointStanding(parties, terms)
  if (standing === 'not_an_applicant') return standing
  return standing === 'parties_few' ? 'too_few_parties' : null
}
