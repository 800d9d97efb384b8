import { adoptionLacks, isAdopting, type AdoptionLack } from './adoption.ts'
import { budgetFaults, type BudgetFaultCode } from './budget-faults.ts'
import { standing } from './commitment.ts'
import { periodOf, purposeOf, type Content } from './content.ts'
import { mayTakePart } from '../calls/partner-kind.ts'
import { jointFault } from './joint.ts'
import type { Partner } from './partner.ts'
import { standingIn, type Standings } from '../programme/enrolment.ts'
import { isSectionAsked, type Form } from '../forms/form.ts'
import type { Question } from '../forms/question.ts'
import { reuseLacks, type ReuseLack } from './reuse-lacks.ts'
import type { Terms } from './terms.ts'

export type LackCode =
  | 'answer'
  | 'purpose_unknown'
  | 'period_reversed'
  | 'period_outside_call'
  | 'too_few_parties'
  | 'not_an_applicant'
  | 'not_a_partner'
  | 'not_enrolled'
  | 'tasks'
  | 'commitment_missing'
  | 'commitment_outdated'
  | ReuseLack
  | AdoptionLack
  | BudgetFaultCode

/** One thing that keeps an application from being sent, and where it is mended. `section` is a section of the form. */
export type Lack = {
  readonly section: string
  readonly what: LackCode
  readonly question?: string
  readonly partnerId?: string
  readonly costType?: string
  readonly year?: number
}

/** The questions of a form, as far as it matters which can be supplemented. */
export type AskedKinds = { readonly questions: readonly Pick<Question, 'key' | 'kind'>[] }

/**
 * Whether a lack of what arrived late can still be supplemented once that has been admitted (docs/decisions/027): the answer to a question.
 * Who applies, behind what tasks and money, and what is declared by whoever signs stands as it did when the call closed.
 */
export const isSupplementable = ({ questions }: AskedKinds, { question }: Lack): boolean =>
  questions.some(({ key, kind }) => key === question && kind !== 'declaration')

/** A question that the form finds unanswered (forms/answer.ts). */
export type Unanswered = { readonly question: string; readonly section: string }

const unless = (fine: boolean, lack: Lack): readonly Lack[] => (fine ? [] : [lack])

function periodLacks(content: Content, terms: Terms): readonly Lack[] {
  const { startsOn, endsOn } = periodOf(content.answers)
  const reversed = startsOn !== null && endsOn !== null && endsOn < startsOn
  const early = startsOn !== null && terms.earliestOn !== null && startsOn < terms.earliestOn
  const late = endsOn !== null && terms.latestOn !== null && endsOn > terms.latestOn
  const at = { section: 'identity' }
  return [
    ...unless(!reversed, { ...at, what: 'period_reversed', question: 'ends_on' }),
    ...unless(!early, { ...at, what: 'period_outside_call', question: 'starts_on' }),
    ...unless(!late, { ...at, what: 'period_outside_call', question: 'ends_on' }),
  ]
}

function identityLacks(content: Content, terms: Terms): readonly Lack[] {
  const purpose = purposeOf(content.answers)
  const fits = purpose === null || terms.purposes.includes(purpose)
  return [
    ...unless(fits, { section: 'identity', what: 'purpose_unknown', question: 'purpose' }),
    ...periodLacks(content, terms),
  ]
}

/** How organisations stand in the register of the trial: confirmed, or still waiting for the programme office. */
export type Enrolled = Standings

/** Where the call asks for the trial, every municipality of the application has enrolled in it (2018). A joint authority cannot. */
function enrolmentLacks({ id, kind, organisationId }: Partner, terms: Terms, enrolled: Enrolled): readonly Lack[] {
  const fine = !terms.trialRequired || standingIn([{ organisationId, kind }], enrolled).standing !== 'not_enrolled'
  return unless(fine, { section: 'parties', what: 'not_enrolled', partnerId: id })
}

/** Where the call says who may take part, each party is of a kind that it takes. */
const kindLacks = ({ id, kind, role }: Partner, terms: Terms): readonly Lack[] =>
  unless(role === 'coordinator' || terms.partnerKinds === null || mayTakePart(kind, terms), {
    section: 'parties',
    what: 'not_a_partner',
    partnerId: id,
  })

function partnerLacks(partner: Partner): readonly Lack[] {
  const { kind } = standing(partner)
  const at = { section: 'parties', partnerId: partner.id }
  return [
    ...unless(partner.tasks.trim() !== '', { ...at, what: 'tasks' }),
    ...unless(kind !== 'missing', { ...at, what: 'commitment_missing' }),
    ...unless(kind !== 'outdated', { ...at, what: 'commitment_outdated' }),
  ]
}

/** Under a purpose that takes something into use the application names it (2018, second purpose). */
const takenLacks = ({ answers, adoption, partners }: Content, terms: Terms): readonly Lack[] =>
  isAdopting(purposeOf(answers), terms)
    ? adoptionLacks(adoption, partners).map((what) => ({ section: 'reuse', what }))
    : []

/**
 * Everything that an application still lacks before it can be sent, in the order of the form. Empty when it is complete.
 * `unanswered` is what the form itself finds missing, `enrolled` what the register of the trial says of its parties. Used by the
 * overview and, again, by the submission.
 */
export function lacking(
  content: Content,
  terms: Terms,
  unanswered: readonly Unanswered[],
  enrolled: Enrolled = new Map(),
): readonly Lack[] {
  const joint = jointFault(content.partners, terms)
  const faults = budgetFaults(content.partners, periodOf(content.answers), terms)
  return [
    ...unanswered.map(({ question, section }): Lack => ({ section, what: 'answer', question })),
    ...identityLacks(content, terms),
    ...(joint === null ? [] : [{ section: 'parties', what: joint }]),
    ...content.partners.flatMap((partner) => [
      ...kindLacks(partner, terms),
      ...enrolmentLacks(partner, terms, enrolled),
      ...partnerLacks(partner),
    ]),
    ...takenLacks(content, terms),
    ...reuseLacks(content.reuse).map((what): Lack => ({ section: 'reuse', what })),
    ...faults.map(({ code, ...where }): Lack => ({ section: 'budget', what: code, ...where })),
  ]
}

/**
 * Lacks where they are mended in a version of the form: what hangs on a question in the section of that question, the others in the
 * section of their noun. What the form does not ask, or not with these answers, cannot be lacking.
 */
export const placed = (
  form: Pick<Form, 'sections' | 'questions'>,
  answers: Content['answers'],
  lacks: readonly Lack[],
): readonly Lack[] =>
  lacks.flatMap((lack) => {
    const asked = form.questions.find((question) => question.key === lack.question)
    const section = lack.question === undefined ? lack.section : asked?.section
    return section !== undefined && isSectionAsked(form, section, answers) ? [{ ...lack, section }] : []
  })
