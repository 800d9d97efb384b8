import { step } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import { life, type Call } from './call.ts'
import { clauseUnsaidIn, unsaidIn, type Clause, type NeededLanguage } from './clause.ts'
import { costTypeUnsaidIn } from './cost-type.ts'
import { criterionUnsaidIn, weightsOf } from './criterion.ts'
import { faqUnsaidIn } from './faq.ts'
import { hasAdoption } from './form-needs.ts'
import { hasInstalments, isWhole, shareOfAll } from './instalment.ts'
import type { Part } from './part.ts'

/** What a call lacks before it can be published. `number` counts rows from 1, as people do. */
export type Lack = {
  readonly part: Part
  readonly what:
    | 'title'
    | 'summary'
    | 'description'
    | 'legal_basis'
    | 'contact'
    | 'grant_kind'
    | 'form'
    | 'form_unfinished'
    | 'form_adoption'
    | 'purpose'
    | 'purpose_words'
    | 'aim'
    | 'aim_words'
    | 'resident_words'
    | 'inside_words'
    | 'exclusion_words'
    | 'condition_words'
    | 'applicants'
    | 'joint'
    | 'fewest_parties'
    | 'authority_alone'
    | 'appropriation'
    | 'share'
    | 'vat'
    | 'cost_types'
    | 'cost_words'
    | 'instalment_words'
    | 'instalments_sum'
    | 'instalments_model'
    | 'criterion'
    | 'criterion_words'
    | 'weight'
    | 'weights_sum'
    | 'priority'
    | 'priority_reason'
    | 'period_kind'
    | 'opening'
    | 'closing'
    | 'order'
    | 'closing_past'
    | 'period'
    | 'period_order'
    | 'faq_words'
    | 'attachment_title'
    | 'attachment_file'
  readonly langs?: readonly NeededLanguage[]
  readonly number?: number
  readonly sum?: number
}

const textLack = (words: Words | null, part: Part, what: Lack['what']): readonly Lack[] => {
  const langs = unsaidIn(words)
  return langs.length === 0 ? [] : [{ part, what, langs }]
}

const rowLacks = <Row>(
  rows: readonly Row[],
  unsaid: (row: Row) => readonly NeededLanguage[],
  at: Pick<Lack, 'part' | 'what'>,
): readonly Lack[] =>
  rows.flatMap((row, i) => (unsaid(row).length === 0 ? [] : [{ ...at, langs: unsaid(row), number: i + 1 }]))

const when = (lacks: boolean, part: Part, what: Lack['what']): readonly Lack[] => (lacks ? [{ part, what }] : [])
const clauses = (rows: readonly Clause[], part: Part, what: Lack['what']) =>
  rowLacks(rows, clauseUnsaidIn, { part, what })

const inTexts = (call: Call): readonly Lack[] => [
  ...textLack(call.title, 'basics', 'title'),
  ...textLack(call.summary, 'basics', 'summary'),
  ...textLack(call.description, 'basics', 'description'),
  ...textLack(call.legalBasis, 'basics', 'legal_basis'),
  ...(call.contact === null ? [] : textLack(call.contact, 'basics', 'contact')),
  ...when(call.grantKind === null, 'basics', 'grant_kind'),
  ...when(call.formId === null, 'basics', 'form'),
  ...when(call.formUnfinished > 0, 'basics', 'form_unfinished'),
  ...when(call.formId !== null && hasAdoption(call) && !call.adoptionAsked, 'basics', 'form_adoption'),
]

const inClauses = (call: Call): readonly Lack[] => [
  ...when(call.purposes.length === 0, 'purposes', 'purpose'),
  ...clauses(call.purposes, 'purposes', 'purpose_words'),
  ...when(call.aims.length === 0, 'purposes', 'aim'),
  ...clauses(call.aims, 'purposes', 'aim_words'),
  ...clauses(call.forResidents, 'purposes', 'resident_words'),
  ...clauses(call.inside, 'purposes', 'inside_words'),
  ...clauses(call.exclusions, 'exclusions', 'exclusion_words'),
  ...clauses(call.conditions, 'conditions', 'condition_words'),
  ...rowLacks(call.faq, faqUnsaidIn, { part: 'faq', what: 'faq_words' }),
]

const inAttachments = ({ attachments }: Call): readonly Lack[] => [
  ...rowLacks(attachments, ({ title }) => unsaidIn(title), { part: 'attachments', what: 'attachment_title' }),
  ...attachments.flatMap(({ here }, i): readonly Lack[] =>
    here ? [] : [{ part: 'attachments', what: 'attachment_file', number: i + 1 }],
  ),
]

/** The priority is one of the purposes of the call, and the reason for it is said. */
function inPriority({ priorityPurpose, priorityReason, purposes }: Call): readonly Lack[] {
  if (priorityPurpose === null) return []
  const gone = purposes.every(({ key }) => key !== priorityPurpose)
  return [...when(gone, 'criteria', 'priority'), ...textLack(priorityReason, 'criteria', 'priority_reason')]
}

/** Instalments are the whole grant, each with its time, and only of a grant that is paid in some. */
const inInstalments = ({ instalments, paymentModel }: Call): readonly Lack[] =>
  instalments.length === 0
    ? []
    : [
        ...when(!hasInstalments(paymentModel), 'money', 'instalments_model'),
        ...rowLacks(instalments, ({ words }) => unsaidIn(words), { part: 'money', what: 'instalment_words' }),
        ...(isWhole(instalments)
          ? []
          : [{ part: 'money', what: 'instalments_sum', sum: shareOfAll(instalments) / 100 } as const]),
      ]

const inMoney = (call: Call): readonly Lack[] => [
  ...when((call.applicantKinds ?? []).length === 0, 'applicants', 'applicants'),
  ...when(call.jointOnly === null, 'applicants', 'joint'),
  ...when(call.jointOnly === true && call.fewestParties === null, 'applicants', 'fewest_parties'),
  ...when(call.jointOnly === true && call.authorityAlone === null, 'applicants', 'authority_alone'),
  ...when(call.appropriationCents === null, 'money', 'appropriation'),
  ...when(call.highestShare === null, 'money', 'share'),
  ...when(call.vatIncluded === null, 'money', 'vat'),
  ...when((call.costTypes ?? []).length === 0, 'money', 'cost_types'),
  ...rowLacks(call.costTypes ?? [], costTypeUnsaidIn, { part: 'money', what: 'cost_words' }),
  ...inInstalments(call),
]

function inCriteria({ criteria }: Call): readonly Lack[] {
  if (criteria.length === 0) return [{ part: 'criteria', what: 'criterion' }]
  const unweighed = criteria.flatMap((row, i): readonly Lack[] =>
    row.weight === null ? [{ part: 'criteria', what: 'weight', number: i + 1 }] : [],
  )
  const sum = weightsOf(criteria)
  const uneven: readonly Lack[] = sum === 100 ? [] : [{ part: 'criteria', what: 'weights_sum', sum }]
  return [
    ...rowLacks(criteria, criterionUnsaidIn, { part: 'criteria', what: 'criterion_words' }),
    ...unweighed,
    ...uneven,
  ]
}

function inTimetable(call: Call, now: Date): readonly Lack[] {
  const { opensAt, closesAt, earliestOn, latestOn } = call
  return [
    ...when(call.periodKind === null, 'timetable', 'period_kind'),
    ...when(opensAt === null, 'timetable', 'opening'),
    ...when(closesAt === null, 'timetable', 'closing'),
    ...when(opensAt !== null && closesAt !== null && opensAt >= closesAt, 'timetable', 'order'),
    ...when(closesAt !== null && closesAt <= now, 'timetable', 'closing_past'),
    ...when(earliestOn === null || latestOn === null, 'timetable', 'period'),
    ...when(earliestOn !== null && latestOn !== null && earliestOn > latestOn, 'timetable', 'period_order'),
  ]
}

/** Everything that a call lacks before it can be published at a moment (domain.md §2.3), in the order of its parts. */
export const lacking = (call: Call, now: Date): readonly Lack[] => [
  ...inTexts(call),
  ...inClauses(call),
  ...inMoney(call),
  ...inCriteria(call),
  ...inPriority(call),
  ...inTimetable(call, now),
  ...inAttachments(call),
]

export type PublishRefusal = 'published_already' | 'not_checked' | 'changed_meanwhile' | 'something_missing'

/**
 * The call published by a person at a moment; `revision` is the one that was read when the person confirmed.
 * Refuses `not_checked` while no second person has checked it, `published_already`, `changed_meanwhile`, and `something_missing` (what
 * it is: `lacking`).
 */
export function published(call: Call, revision: number, now: Date): Outcome<Call, PublishRefusal> {
  const next = step(life, call.state, 'publish')
  if (!next.ok) return refuse(call.state === 'draft' ? 'not_checked' : 'published_already')
  if (call.revision !== revision) return refuse('changed_meanwhile')
  if (lacking(call, now).length > 0) return refuse('something_missing')
  return done({ ...call, state: next.value, publishedAt: now, revision: call.revision + 1 })
}
