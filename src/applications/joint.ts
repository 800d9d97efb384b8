import { authorityMayAlone, fewestOf, type JointRule } from '../calls/joint-rule.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import type { Partner } from './partner.ts'
import type { Terms } from './terms.ts'

/** A party; of one that the register no longer knows the kind is not known. */
type Party = Pick<Partner, 'role' | 'organisationId'> & { readonly kind: OrganisationKind | undefined }

/** Those who may apply at all: municipalities and joint authorities, unless the call narrows it. Companies take part, but never apply. */
const eligible: readonly OrganisationKind[] = ['municipality', 'joint_authority']

/** Whether an organisation of a kind may be an applicant in a call. */
export const mayApply = (kind: OrganisationKind | undefined, terms: Pick<Terms, 'applicantKinds'>): boolean =>
  kind !== undefined && eligible.includes(kind) && (terms.applicantKinds ?? eligible).includes(kind)

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
 * organisations as it says; a joint authority that coordinates may stand alone for its members unless the call says otherwise (domain.md
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
  const applicants = new Set(
    parties.filter(({ kind }) => mayApply(kind, terms)).map(({ organisationId }) => organisationId),
  )
  if (applicants.size >= fewestOf(terms)) return 'parties_enough'
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
