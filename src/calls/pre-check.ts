import { municipalKinds, type OrganisationKind } from '../people/organisation.ts'
import { authorityMayAlone } from './joint-rule.ts'
import { phaseOf, type Call } from './call.ts'
import { mayApply, mayTakePart, type Whom } from './partner-kind.ts'

/** Who asks: an organisation of a kind, or something else that no call names. */
export type Asker = OrganisationKind
const elseAsker = 'other'

/** Who is asked about: municipalities and joint authorities, the kinds that the call names, and anything else. */
export const askersOf = ({ applicantKinds, partnerKinds }: Whom): readonly Asker[] => [
  ...new Set([
    ...municipalKinds,
    ...(applicantKinds ?? []),
    ...(partnerKinds ?? []).map(({ kind }) => kind),
    elseAsker,
  ]),
]

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
  | 'applicantKinds'
  | 'partnerKinds'
  | 'jointOnly'
  | 'authorityAlone'
  | 'trialRequired'
  | 'purposes'
  | 'exclusions'
  | 'costTypes'
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
  | 'only_partner'
  | 'needs_partner'
  | 'needs_trial'
  | 'no_purpose'
  | 'excluded'
  | 'other_costs'
type Timed = Pick<Call, 'state' | 'opensAt' | 'closesAt'>

/** An asker that the call does not take. A joint authority may stand alone for its members where the call lets it (domain.md R-A4). */
const barred = (call: Ruled, asker: Asker | null) =>
  asker !== null && call.applicantKinds !== null && !mayApply(asker, call)
/** One that the call takes as a partner of others alone. */
const onlyPartner = (call: Ruled, asker: Asker | null) => barred(call, asker) && mayTakePart(asker ?? undefined, call)
const alone = ({ jointOnly, authorityAlone }: Ruled, { asker, together }: PreAnswers) =>
  jointOnly === true && together === false && !(asker === 'joint_authority' && authorityMayAlone({ authorityAlone }))

/** Why one could not apply as answered, in the order of the questions; empty where nothing stands in the way. */
export function hindrancesOf(call: Ruled & Timed, answers: PreAnswers, now: Date): readonly Hindrance[] {
  const phase = phaseOf(call, now)
  const found: readonly (readonly [Hindrance, boolean])[] = [
    ['not_open', phase !== 'open' && phase !== 'scheduled'],
    ['not_applicant', barred(call, answers.asker) && !onlyPartner(call, answers.asker)],
    ['only_partner', onlyPartner(call, answers.asker)],
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
    return (
      hindrancesOf({ ...call, partnerKinds: null, purposes: [], exclusions: [], costTypes: null }, asked, now)
        .length === 0
    )
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
    asker: askersOf(call).find((one) => one === query('asker')) ?? null,
    together: yesNo('together'),
    trial: yesNo('trial'),
    purpose: oneOf('purpose', call.purposes),
    excluded: oneOf('excluded', call.exclusions),
    costs: yesNo('costs'),
  }
}
