import { municipalKinds, type OrganisationKind } from '../people/organisation.ts'

/** A kind of organisations that may take part without applying; `paid` where the grant covers its costs too. */
export type PartnerKind = { readonly kind: OrganisationKind; readonly paid: boolean }

/** Whom a call is for. Null is "the call says nothing of it". */
export type Whom = {
  /** The kinds that may apply, by their keys in the register of kinds. */
  readonly applicantKinds: readonly OrganisationKind[] | null
  /** The kinds that may take part beside those that may apply. */
  readonly partnerKinds: readonly PartnerKind[] | null
}

type Applying = Pick<Whom, 'applicantKinds'>
const isMunicipal = (kind: OrganisationKind) => municipalKinds.includes(kind)
/** The kinds that may apply: municipalities and joint authorities where the call says nothing else. */
const applying = ({ applicantKinds }: Applying) => applicantKinds ?? municipalKinds

/** Whether an organisation of a kind may be an applicant in a call; one of a kind that nobody knows may not. */
export const mayApply = (kind: OrganisationKind | undefined, call: Applying): boolean =>
  kind !== undefined && applying(call).includes(kind)

/** Whether an organisation of a kind may be a party of a project: those that may apply, and those that the call takes as partners. */
export const mayTakePart = (kind: OrganisationKind | undefined, call: Whom): boolean =>
  mayApply(kind, call) || (call.partnerKinds ?? []).some((partner) => partner.kind === kind)

/** Whether the call takes a kind as partners alone, and the grant covers none of their costs. */
export const isUnpaid = (kind: OrganisationKind | undefined, call: Whom): boolean =>
  !mayApply(kind, call) && (call.partnerKinds ?? []).some((partner) => partner.kind === kind && !partner.paid)

/** Whether the parties that a joint rule counts are municipalities and joint authorities: where the call takes any of them, no others count. */
export const countsMunicipal = (call: Applying): boolean => applying(call).some(isMunicipal)

/** Whether a party of a kind counts towards the fewest that a joint project has (domain.md R-A4: municipalities, whoever else takes part). */
export const isCounted = (kind: OrganisationKind | undefined, call: Applying): boolean =>
  kind !== undefined && mayApply(kind, call) && (!countsMunicipal(call) || isMunicipal(kind))

/** Whether others may apply beside the municipalities and joint authorities that a joint rule counts: then it is said who is counted. */
export const isMixed = (call: Applying): boolean => applying(call).some((kind) => !isCounted(kind, call))
