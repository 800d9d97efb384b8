import type { SubmittedPartner } from '../applications/submission.ts'
import type { Day } from '../kit/dates.ts'
import type { BasisPoints, Cents } from '../kit/money.ts'
import type { AcceptedLine, AcceptedPart } from './accepted.ts'

/** What is signed. A `later` proposal is none of these: it stays a proposal. */
export const decisionKinds = ['granted', 'rejected', 'not_examined'] as const
export type DecisionKind = (typeof decisionKinds)[number]
/** Whether a text is one of the kinds of decision. */
export const isDecisionKind = (text: string): text is DecisionKind => decisionKinds.some((kind) => kind === text)

/** A decision is given in one language, that of the case (KieliL 12, 19 §). */
export type CaseLang = 'fi' | 'sv'

/** A municipality or joint authority that carries out the project, with its tasks and money (domain.md R-D6, attachments 3 and 4). */
export type Implementer = Omit<AcceptedPart, 'lines'> &
  Pick<SubmittedPartner, 'role' | 'tasks'> & {
    readonly name: string
    /** `costs`: what the cost type is called in the language of the case; absent in decisions older than calls with cost types of their own. */
    readonly lines: readonly (AcceptedLine & { readonly costs?: string })[]
    /** Its rows of costs are or may be secret: there are none here, only the sums. */
    readonly rowsCovered?: true
  }

/** A part of the grant that is paid at once: as the general terms say, or, where the call says its instalments, in its words. */
export type Instalment =
  | { readonly cents: Cents; readonly when: 'at_acceptance' | 'after_report' }
  | { readonly cents: Cents; readonly when: 'as_called'; readonly words: string }

/** The facts of a decision, in the language of the case. Frozen with its texts when it is signed. */
export type DecisionData = {
  readonly applicationId: string
  readonly callId: string
  readonly kind: DecisionKind
  readonly lang: CaseLang
  readonly decidedOn: Day
  readonly caseNumber: string
  readonly title: string
  readonly call: { readonly slug: string; readonly title: string }
  readonly authority: { readonly id: string; readonly name: string }
  readonly recipient: { readonly id: string; readonly name: string }
  readonly implementers: readonly Implementer[]
  readonly purpose: string
  readonly arrivedOn: Day
  readonly totalCents: Cents
  readonly soughtCents: Cents
  readonly grantedCents: Cents
  readonly acceptedCents: Cents
  /** The greatest share of the accepted costs that the grant covers; null where nothing is granted. */
  readonly share: BasisPoints | null
  readonly use: { readonly from: Day; readonly to: Day } | null
  readonly reportBy: Day | null
  readonly instalments: readonly Instalment[]
  readonly reasons: string
  /** What goes before the others in the call, and why; null where nothing does. It stands in the reasons of every refusal. */
  readonly priority: { readonly text: string; readonly reason: string; readonly laidOn: Day | null } | null
  readonly exception: string
  readonly terms: string
  readonly provisions: readonly string[]
  readonly conditions: readonly string[]
  readonly contact: { readonly name: string; readonly address: string }
  readonly presentedBy: string
  readonly signedBy: string
  readonly generalTerms: { readonly version: string; readonly clauses: readonly string[] }
  /** Where letters to the authority go. */
  readonly registry: string
}

export const sectionKeys = [
  'matter',
  'parties',
  'background',
  'decision',
  'reasons',
  'provisions',
  'grant_kind',
  'accepted_costs',
  'incomes',
  'payment',
  'use',
  'report',
  'audit',
  'outputs',
  'conditions',
  'appeal',
  'contact',
  'signatures',
  'attachments',
] as const
export type SectionKey = (typeof sectionKeys)[number]
export const attachmentKeys = [
  'rectification',
  'general_terms',
  'budget',
  'implementers',
  'schedule',
  'special_conditions',
  'data_protection',
] as const
export type AttachmentKey = (typeof attachmentKeys)[number]

export type Section = { readonly key: SectionKey; readonly heading: string; readonly paragraphs: readonly string[] }
export type Attachment = {
  readonly key: AttachmentKey
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/** A whole decision: its facts, and the words in which the parties read it. Its hash is over all of it. */
export type DecisionContent = DecisionData & {
  readonly shape: 1
  readonly sections: readonly Section[]
  readonly attachments: readonly Attachment[]
}

const sectionsOfGrant: readonly SectionKey[] = sectionKeys
const sectionsOfOthers: readonly SectionKey[] = [
  'matter',
  'parties',
  'background',
  'decision',
  'reasons',
  'provisions',
  'appeal',
  'contact',
  'signatures',
  'attachments',
]
const attachmentsOfOthers: readonly AttachmentKey[] = [
  'rectification',
  'general_terms',
  'budget',
  'implementers',
  'data_protection',
]

/** The sections that a decision of a kind holds, in order (domain.md R-D2 to R-D5). */
export const sectionsOf = (kind: DecisionKind): readonly SectionKey[] =>
  kind === 'granted' ? sectionsOfGrant : sectionsOfOthers
/** The attachments that go with a decision of a kind (domain.md R-D6). */
export const attachmentsOf = (kind: DecisionKind): readonly AttachmentKey[] =>
  kind === 'granted' ? attachmentKeys : attachmentsOfOthers
