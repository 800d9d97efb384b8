import type { Call } from '../calls/call.ts'
import type { Day } from '../kit/dates.ts'
import type { BasisPoints, Cents } from '../kit/money.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import type { CostType } from '../calls/cost-type.ts'
import type { PartnerKind } from '../calls/partner-kind.ts'

/** What a call asks of every application. Null is "the call says nothing of it", and then nothing is refused by it. */
export type Terms = {
  readonly jointOnly: boolean | null
  /** How many parties a joint project has at least. */
  readonly fewestParties: number | null
  /** Whether a joint authority may apply alone where others apply together. */
  readonly authorityAlone: boolean | null
  readonly applicantKinds: readonly OrganisationKind[] | null
  /** The kinds that may take part beside those that may apply. */
  readonly partnerKinds: readonly PartnerKind[] | null
  /** The highest share of the costs that the grant may cover. */
  readonly highestShare: BasisPoints | null
  readonly costTypes: readonly CostType[] | null
  /** The most that one application may seek. */
  readonly capCents: Cents | null
  readonly earliestOn: Day | null
  readonly latestOn: Day | null
  readonly trialRequired: boolean
  /** The keys of the purposes. */
  readonly purposes: readonly string[]
  /** The keys of the purposes under which something that exists is taken into use. */
  readonly adoptingPurposes: readonly string[]
}

type Asking = Pick<Call, Exclude<keyof Terms, 'purposes' | 'adoptingPurposes'>> & {
  readonly purposes: readonly { readonly key: string; readonly adopts?: true }[]
}

/** The terms of a call. */
export const termsOf = (call: Asking): Terms => ({
  jointOnly: call.jointOnly,
  fewestParties: call.fewestParties,
  authorityAlone: call.authorityAlone,
  applicantKinds: call.applicantKinds,
  partnerKinds: call.partnerKinds,
  highestShare: call.highestShare,
  costTypes: call.costTypes,
  capCents: call.capCents,
  earliestOn: call.earliestOn,
  latestOn: call.latestOn,
  trialRequired: call.trialRequired,
  purposes: call.purposes.map((purpose) => purpose.key),
  adoptingPurposes: call.purposes.filter(({ adopts }) => adopts === true).map(({ key }) => key),
})
