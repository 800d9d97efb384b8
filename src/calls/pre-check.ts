import { authorityMayAlone } from './joint-rule.ts'
import { phaseOf, type Call } from './call.ts'

/** Who asks: what a call may take as applicant, or something else. */
export const askers = ['municipality', 'joint_authority', 'other'] as const
export type Asker = (typeof askers)[number]

/** What a reader answers before beginning an application; null is not answered. Nothing of it is kept. */
export type PreAnswers = {
  readonly asker: Asker | null
  readonly together: boolean | null
  readonly trial: boolean | null
  /** Key of a purpose of the call; 'none' where none fits. */
  readonly purpose: string | null
  /** Key of what the call leaves out; 'none' where it is about none of them. */
  readonly excluded: string | null
  /** Whether the costs are of the kinds that the call covers. */
  readonly costs: boolean | null
}

export const preQuestions = ['asker', 'together', 'trial', 'purpose', 'excluded', 'costs'] as const
export type PreQuestion = (typeof preQuestions)[number]

type Ruled = Pick<
  Call,
  'applicantKinds' | 'jointOnly' | 'authorityAlone' | 'trialRequired' | 'purposes' | 'exclusions' | 'costTypes'
>

const asks: Record<PreQuestion, (call: Ruled) => boolean> = {
  asker: ({ applicantKinds }) => applicantKinds !== null,
  together: ({ jointOnly }) => jointOnly === true,
  trial: ({ trialRequired }) => trialRequired,
  purpose: ({ purposes }) => purposes.length > 0,
  excluded: ({ exclusions }) => exclusions.length > 0,
  costs: ({ costTypes }) => (costTypes ?? []).length > 0,
}

/** The questions that a call's own rules make; what a call does not say is not asked. */
export const questionsOf = (call: Ruled): readonly PreQuestion[] =>
  preQuestions.filter((question) => asks[question](call))

export type Hindrance =
  | 'not_open'
  | 'not_applicant'
  | 'needs_partner'
  | 'needs_trial'
  | 'no_purpose'
  | 'excluded'
  | 'other_costs'
type Timed = Pick<Call, 'state' | 'opensAt' | 'closesAt'>

/** An asker that the call does not take. A joint authority may stand alone for its members where the call lets it (domain.md R-A4). */
const barred = ({ applicantKinds }: Ruled, asker: Asker | null) =>
  asker !== null && applicantKinds !== null && !applicantKinds.some((kind) => kind === asker)
const alone = ({ jointOnly, authorityAlone }: Ruled, { asker, together }: PreAnswers) =>
  jointOnly === true && together === false && !(asker === 'joint_authority' && authorityMayAlone({ authorityAlone }))

/** Why one could not apply as answered, in the order of the questions; empty where nothing stands in the way. */
export function hindrancesOf(call: Ruled & Timed, answers: PreAnswers, now: Date): readonly Hindrance[] {
  const phase = phaseOf(call, now)
  const found: readonly (readonly [Hindrance, boolean])[] = [
    ['not_open', phase !== 'open' && phase !== 'scheduled'],
    ['not_applicant', barred(call, answers.asker)],
    ['needs_partner', alone(call, answers)],
    ['needs_trial', call.trialRequired && answers.trial === false],
    ['no_purpose', answers.purpose === 'none'],
    ['excluded', answers.excluded !== null && answers.excluded !== 'none'],
    ['other_costs', answers.costs === false],
  ]
  return found.filter(([, holds]) => holds).map(([code]) => code)
}

type Other = Timed & Pick<Call, 'applicantKinds' | 'jointOnly' | 'authorityAlone' | 'trialRequired'>

/** Those of other calls that take the same asker. Their purposes, costs and what they leave out are their own and not asked here. */
export const fitting = <Listed extends Other>(
  calls: readonly Listed[],
  answers: PreAnswers,
  now: Date,
): readonly Listed[] =>
  calls.filter((call) => {
    const asked = { ...answers, purpose: null, excluded: null, costs: null }
    return hindrancesOf({ ...call, purposes: [], exclusions: [], costTypes: null }, asked, now).length === 0
  })

/** Whether every question that the call makes is answered. */
export const isAnswered = (call: Ruled, answers: PreAnswers): boolean =>
  questionsOf(call).every((question) => answers[question] !== null)

/** Answers out of an address; what is none of the choices is no answer. */
export function answersFrom(query: (name: string) => string, call: Ruled): PreAnswers {
  const yesNo = (name: string) => (query(name) === 'yes' ? true : query(name) === 'no' ? false : null)
  const oneOf = (name: string, rows: readonly { readonly key: string }[]) =>
    [...rows.map(({ key }) => key), 'none'].find((key) => key === query(name)) ?? null
  return {
    asker: askers.find((one) => one === query('asker')) ?? null,
    together: yesNo('together'),
    trial: yesNo('trial'),
    purpose: oneOf('purpose', call.purposes),
    excluded: oneOf('excluded', call.exclusions),
    costs: yesNo('costs'),
  }
}
