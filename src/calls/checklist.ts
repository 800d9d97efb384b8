import type { Call } from './call.ts'
import { lacking, type Lack } from './publication.ts'

/** The rules of a call, as domain.md §2.3 numbers them. */
export const callRules = [
  'kind',
  'informing',
  'minimum_data',
  'appropriation',
  'preconditions',
  'equal_treatment',
] as const
export type CallRule = (typeof callRules)[number]

/**
 * Which rule asks for what: R-C1 kind of grant (VAL 5 §), R-C2 informing in both languages (VAL 9.2 §, KieliL 32 §), R-C3 minimum data
 * at the latest when announced (TVA 1394/2022), R-C4 the appropriation, R-C5 preconditions of a grant (VAL 7.1 §), R-C6 equal treatment.
 */
const ruleOf: Record<Lack['what'], CallRule> = {
  grant_kind: 'kind',
  form_unfinished: 'equal_treatment',
  form_adoption: 'equal_treatment',
  title: 'informing',
  legal_basis: 'informing',
  contact: 'informing',
  share: 'informing',
  vat: 'informing',
  cost_types: 'informing',
  cost_words: 'informing',
  instalment_words: 'informing',
  instalments_sum: 'informing',
  instalments_model: 'informing',
  condition_words: 'informing',
  attachment_title: 'informing',
  attachment_file: 'informing',
  summary: 'minimum_data',
  description: 'minimum_data',
  applicants: 'minimum_data',
  joint: 'minimum_data',
  fewest_parties: 'minimum_data',
  authority_alone: 'minimum_data',
  period_kind: 'minimum_data',
  opening: 'minimum_data',
  closing: 'minimum_data',
  order: 'minimum_data',
  closing_past: 'minimum_data',
  period: 'minimum_data',
  period_order: 'minimum_data',
  appropriation: 'appropriation',
  purpose: 'preconditions',
  purpose_words: 'preconditions',
  aim: 'minimum_data',
  aim_words: 'preconditions',
  resident_words: 'informing',
  inside_words: 'informing',
  exclusion_words: 'preconditions',
  criterion: 'preconditions',
  criterion_words: 'preconditions',
  weight: 'preconditions',
  weights_sum: 'preconditions',
  priority: 'equal_treatment',
  priority_reason: 'equal_treatment',
  form: 'equal_treatment',
  faq_words: 'equal_treatment',
}

/**
 * What the law asks for and the register does not know; told, but no reason not to publish: the ministry's own Business ID stands in none of
 * the sources, and a call must not wait for an administrator.
 */
export type Unknown = 'business_id'
export type RuleStanding = {
  readonly rule: CallRule
  readonly lacks: readonly Lack[]
  readonly unknown: readonly Unknown[]
}

const unknownOf = (rule: CallRule, call: Call): readonly Unknown[] =>
  rule === 'minimum_data' && call.authorityBusinessId === null ? ['business_id'] : []

/** Every rule of a call with what is still missing for it; where nothing is and nothing is unknown it is kept. */
export function checklist(call: Call, now: Date): readonly RuleStanding[] {
  const lacks = lacking(call, now)
  return callRules.map((rule) => ({
    rule,
    lacks: lacks.filter(({ what }) => ruleOf[what] === rule),
    unknown: unknownOf(rule, call),
  }))
}
