import { fileOfAttachment, type AttachmentFile } from './attachment.ts'
import type { CallTexts } from './call.ts'

/** The name and version of the format in which a call leaves Talko and comes back. */
export const callFormat = 'talko-call/1'

type Dated = 'opensAt' | 'closesAt'
/** A call as a file: everything that is said of it, null where nobody has said it, moments as ISO 8601. The form is another file. */
export type CallFile = Omit<CallTexts, Dated | 'formId' | 'attachments'> & {
  readonly format: typeof callFormat
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** What its attachments are; their bytes stay where they are. */
  readonly attachments: readonly AttachmentFile[]
}

const written = (moment: Date | null) => moment?.toISOString() ?? null
const moment = (text: string | null) => (text === null ? null : new Date(text))

const whomOf = (call: CallTexts) => ({
  jointOnly: call.jointOnly,
  fewestParties: call.fewestParties,
  authorityAlone: call.authorityAlone,
  applicantKinds: call.applicantKinds,
  partnerKinds: call.partnerKinds,
  trialRequired: call.trialRequired,
})

/** What a call says, as a file. */
export const fileOf = (call: CallTexts): CallFile => ({
  format: callFormat,
  title: call.title,
  summary: call.summary,
  description: call.description,
  legalBasis: call.legalBasis,
  contact: call.contact,
  grantKind: call.grantKind,
  periodKind: call.periodKind,
  opensAt: written(call.opensAt),
  closesAt: written(call.closesAt),
  opensOn: call.opensOn,
  closesOn: call.closesOn,
  appropriationCents: call.appropriationCents,
  highestShare: call.highestShare,
  vatIncluded: call.vatIncluded,
  capCents: call.capCents,
  paymentModel: call.paymentModel,
  instalments: call.instalments,
  earliestOn: call.earliestOn,
  latestOn: call.latestOn,
  ...whomOf(call),
  costTypes: call.costTypes,
  purposes: call.purposes,
  aims: call.aims,
  exclusions: call.exclusions,
  conditions: call.conditions,
  forResidents: call.forResidents,
  inside: call.inside,
  criteria: call.criteria,
  lowestScore: call.lowestScore,
  priorityPurpose: call.priorityPurpose,
  priorityReason: call.priorityReason,
  faq: call.faq,
  attachments: call.attachments.map(fileOfAttachment),
  themes: call.themes,
})

/** What a file says, as a call says it; the form is chosen anew. Its attachments get their ids, and their bytes where there are any, when a call begins from it. */
export function textsIn({ format: _format, opensAt, closesAt, attachments, ...file }: CallFile): CallTexts {
  const named = attachments.map((one) => ({ ...one, id: '', here: false }))
  return { ...file, opensAt: moment(opensAt), closesAt: moment(closesAt), formId: null, attachments: named }
}
