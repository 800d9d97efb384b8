import { sum } from '../kit/money.ts'
import {
  attachmentsOf,
  sectionsOf,
  type Attachment,
  type DecisionContent,
  type DecisionData,
  type Section,
} from './decision.ts'

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
  data.implementers.every(
    (one) => one.rowsCovered === true || sum(one.lines.map((line) => line.acceptedCents)) === one.acceptedCents,
  )

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
