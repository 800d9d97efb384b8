import { authorityMayAlone, fewestOf, type JointRule } from '../calls/joint-rule.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import type { Partner } from './partner.ts'
import type { Terms } from './terms.ts'

type Party = Pick<Partner, 'kind' | 'role' | 'organisationId'>

/** Those who may apply at all: municipalities and joint authorities, unless the call narrows it. Companies take part, but never apply. */
const eligible: readonly OrganisationKind[] = ['municipality', 'joint_authority']

/** Whether an organisation of a kind may be an applicant in a call. */
export const mayApply = (kind: OrganisationKind, terms: Pick<Terms, 'applicantKinds'>): boolean =>
  eligible.includes(kind) && (terms.applicantKinds ?? eligible).includes(kind)

/**
 * What is wrong with who applies. In a joint-only call there are at least as many eligible parties as it says; a joint authority may
 * stand alone for its members unless the call says otherwise (domain.md R-A4: the Tampere region in 2021).
 */
export function jointFault(
  parties: readonly Party[],
  terms: JointRule & Pick<Terms, 'applicantKinds'>,
): 'not_an_applicant' | 'too_few_parties' | null {
  if (parties.some((party) => party.role === 'coordinator' && !mayApply(party.kind, terms))) return 'not_an_applicant'
  if (terms.jointOnly !== true) return null
  const authority = parties.some((party) => party.role === 'coordinator' && party.kind === 'joint_authority')
  if (authority && authorityMayAlone(terms)) return null
  const applicants = new Set(
    parties.filter((party) => mayApply(party.kind, terms)).map((party) => party.organisationId),
  )
  return applicants.size >= fewestOf(terms) ? null : 'too_few_parties'
}
