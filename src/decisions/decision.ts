import type { SubmittedPartner } from '../applications/submission.ts'
import type { Day } from '../kit/dates.ts'
import { sum, type BasisPoints, type Cents } from '../kit/money.ts'
import type { AcceptedPart } from './accepted.ts'

/** What is signed. A `later` proposal is none of these: it stays a proposal. */
export const decisionKinds = ['granted', 'rejected', 'not_examined'] as const
export type DecisionKind = (typeof decisionKinds)[number]
/** Whether a text is one of the kinds of decision. */
export const isDecisionKind = (text: string): text is DecisionKind => decisionKinds.some((kind) => kind === text)

/** A decision is given in one language, that of the case (KieliL 12, 19 §). */
export type CaseLang = 'fi' | 'sv'

/** A municipality or joint authority that carries out the project, with its tasks and money (domain.md R-D6, attachments 3 and 4). */
export type Implementer = AcceptedPart & { readonly name: string } & Pick<SubmittedPartner, 'role' | 'tasks'>

export type Instalment = { readonly cents: Cents; readonly when: 'at_acceptance' | 'after_report' }

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

/** One part that a decision still lacks, by the rule that asks for it. */
export type Lacking =
  | 'authority'
  | 'date'
  | 'case_number'
  | 'parties'
  | 'recipient'
  | 'purpose'
  | 'reasons'
  | 'provisions'
  | 'operative'
  | 'contact'
  | 'rectification'
  | 'registry'
  | 'general_terms'
  | 'budget'
  | 'implementers'
  | 'amount'
  | 'accepted_costs'
  | 'share'
  | 'period'
  | 'report'
  | 'payment'
  | 'conditions'
  | 'texts'

const said = (text: string) => text.trim() !== ''
const unless = (fine: boolean, code: Lacking): readonly Lacking[] => (fine ? [] : [code])

/** HL 44-45 §: authority, date, parties, reasons with the provisions applied, what is granted, whom to ask (domain.md R-D3). */
const ofEvery = (data: DecisionData): readonly Lacking[] => [
  ...unless(said(data.authority.name), 'authority'),
  ...unless(said(data.decidedOn), 'date'),
  ...unless(said(data.caseNumber), 'case_number'),
  ...unless(data.implementers.length > 0 && data.implementers.every((one) => said(one.name)), 'parties'),
  ...unless(said(data.recipient.name), 'recipient'),
  ...unless(said(data.purpose), 'purpose'),
  ...unless(said(data.reasons), 'reasons'),
  ...unless(data.provisions.length > 0 && data.provisions.every(said), 'provisions'),
  ...unless(said(data.contact.name) && said(data.contact.address), 'contact'),
  ...unless(said(data.registry), 'registry'),
  ...unless(said(data.generalTerms.version) && data.generalTerms.clauses.length > 0, 'general_terms'),
]

const budgetAgrees = (data: DecisionData) =>
  sum(data.implementers.map((one) => one.grantCents)) === data.grantedCents &&
  sum(data.implementers.map((one) => one.acceptedCents)) === data.acceptedCents &&
  data.implementers.every((one) => sum(one.lines.map((line) => line.acceptedCents)) === one.acceptedCents)

/** VAL 11.2 and 11.4 §: amount, accepted costs, greatest share, time of use, duty and time of report (domain.md R-D2). */
const ofGrant = (data: DecisionData): readonly Lacking[] => [
  ...unless(data.grantedCents > 0, 'amount'),
  ...unless(data.acceptedCents >= data.grantedCents && data.acceptedCents > 0, 'accepted_costs'),
  ...unless(data.share !== null && data.share <= 10_000, 'share'),
  ...unless(data.use !== null && data.use.from <= data.use.to, 'period'),
  ...unless(data.reportBy !== null && data.use !== null && data.reportBy >= data.use.to, 'report'),
  ...unless(sum(data.instalments.map((one) => one.cents)) === data.grantedCents, 'payment'),
  ...unless(data.conditions.length > 0, 'conditions'),
]

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

const isWhole = (part: Section | Attachment | undefined) =>
  part !== undefined && said(part.heading) && part.paragraphs.length > 0 && part.paragraphs.every(said)

const codeOf: Readonly<Record<string, Lacking>> = {
  decision: 'operative',
  rectification: 'rectification',
  general_terms: 'general_terms',
  budget: 'budget',
  implementers: 'implementers',
}

function ofTexts(content: DecisionContent): readonly Lacking[] {
  const sections = sectionsOf(content.kind).filter((key) => !isWhole(content.sections.find((part) => part.key === key)))
  const attachments = attachmentsOf(content.kind).filter(
    (key) => !isWhole(content.attachments.find((part) => part.key === key)),
  )
  return [...sections, ...attachments].map((key) => codeOf[key] ?? 'texts')
}

/**
 * Every part that a decision still lacks: its facts (domain.md R-D2, R-D3, R-D7), its sections (R-D5), the instruction for
 * rectification (R-D4) and its attachments (R-D6). Empty when it can be signed.
 */
export const lacking = (content: DecisionContent): readonly Lacking[] => [
  ...new Set([
    ...ofEvery(content),
    ...(content.kind === 'granted' ? ofGrant(content) : unless(content.grantedCents === 0, 'amount')),
    ...unless(budgetAgrees(content), 'budget'),
    ...ofTexts(content),
  ]),
]
