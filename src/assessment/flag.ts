import type { Call } from '../calls/call.ts'
import type { JointRule } from '../calls/joint-rule.ts'
import type { LateGround } from '../applications/late.ts'
import { reuseLacks } from '../applications/reuse-lacks.ts'
import type { Submission } from '../applications/submission.ts'
import type { Day } from '../kit/dates.ts'
import { jointFound } from './joint-found.ts'
import { shareUp } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import { standingIn } from '../programme/enrolment.ts'

/** What is looked at before scoring (domain.md 3.2, step 1). */
export const flagKeys = ['joint', 'exclusion', 'purpose', 'share', 'period', 'reuse', 'arrival', 'trial'] as const
export type FlagKey = (typeof flagKeys)[number]

/** What the program reads out of the application. `unclear`: a person must look. Never a decision (HL 53 e §, domain.md R-H8). */
export type Proposed = 'fulfilled' | 'not_fulfilled' | 'unclear'

/** Why the program proposes so, as a code that the page says in words. */
export type Because =
  | 'not_asked'
  | 'unsaid'
  | 'by_hand'
  | 'parties_enough'
  | 'joint_authority'
  | 'parties_few'
  | 'not_an_applicant'
  | 'purpose_of_call'
  | 'purpose_missing'
  | 'purpose_unknown'
  | 'share_within'
  | 'share_over'
  | 'period_within'
  | 'period_outside'
  | 'period_missing'
  | 'reuse_done'
  | 'reuse_missing'
  | 'enrolled'
  | 'enrolment_waits'
  | 'not_enrolled'
  | 'in_time'
  | 'late'
  | 'late_outage'
  | 'late_shown'

export type FlagProposal = { readonly key: FlagKey; readonly proposed: Proposed; readonly because: Because }

/** What a person confirmed, with when and by whom. */
export type ConfirmedFlag = {
  readonly key: FlagKey
  readonly confirmed: 'fulfilled' | 'not_fulfilled'
  readonly note: string
  readonly who: string
  readonly at: Date
}

/** What the rules need of a call. Null: the call does not say. */
export type FlagCall = JointRule & {
  readonly applicantKinds: readonly OrganisationKind[] | null
  readonly purposes: readonly string[]
  readonly exclusions: readonly string[]
  readonly highestShare: number | null
  readonly earliestOn: Day | null
  readonly latestOn: Day | null
  readonly closesAt: Date | null
  readonly trialRequired: boolean
}

type WrittenCall = Pick<
  Call,
  keyof JointRule | 'applicantKinds' | 'highestShare' | 'earliestOn' | 'latestOn' | 'closesAt' | 'trialRequired'
> & {
  readonly purposes: readonly { readonly key: string }[]
  readonly exclusions: readonly { readonly key: string }[]
}

/** What the rules ask of a call, out of the call itself. */
export const callAsked = (call: WrittenCall): FlagCall => ({
  ...call,
  purposes: call.purposes.map((clause) => clause.key),
  exclusions: call.exclusions.map((clause) => clause.key),
})

export type FlagGround = {
  readonly call: FlagCall
  readonly submission: Pick<
    Submission,
    'partners' | 'purpose' | 'totalCents' | 'soughtCents' | 'startsOn' | 'endsOn' | 'reuse'
  >
  /** Kinds of the parties' organisations, by id. */
  readonly kinds: Readonly<Record<string, OrganisationKind>>
  /** How the parties stand in the register of the trial, by organisation; who is not there has not enrolled. */
  readonly enrolments: ReadonlyMap<string, 'told' | 'confirmed'>
  /** When the application itself arrived, whatever has supplemented it since. */
  readonly arrivedAt: Date
  /** On which ground it was admitted, where it arrived late. */
  readonly admitted: LateGround | null
}

type Found = readonly [Proposed, Because]

const joint = ({ call, submission, kinds }: FlagGround): Found =>
  jointFound(
    submission.partners.map((party) => ({ ...party, kind: kinds[party.organisationId] })),
    call,
  )

/** Whether a project falls under an exclusion is read by a person. */
const exclusion = ({ call }: FlagGround): Found =>
  call.exclusions.length === 0 ? ['fulfilled', 'not_asked'] : ['unclear', 'by_hand']

function purpose({ call, submission }: FlagGround): Found {
  if (submission.purpose === null || submission.purpose === '')
    return call.purposes.length === 0 ? ['fulfilled', 'not_asked'] : ['not_fulfilled', 'purpose_missing']
  return call.purposes.includes(submission.purpose)
    ? ['fulfilled', 'purpose_of_call']
    : ['not_fulfilled', 'purpose_unknown']
}

/** What is sought is at most the total less the own share, which is rounded up to the next cent (domain.md R-M1). */
function share({ call, submission }: FlagGround): Found {
  if (call.highestShare === null) return ['unclear', 'unsaid']
  const highest = submission.totalCents - shareUp(submission.totalCents, 10_000 - call.highestShare)
  return submission.soughtCents <= highest ? ['fulfilled', 'share_within'] : ['not_fulfilled', 'share_over']
}

const within = ({ earliestOn, latestOn }: FlagCall, startsOn: Day, endsOn: Day) =>
  startsOn >= (earliestOn ?? startsOn) && endsOn <= (latestOn ?? endsOn)

function period({ call, submission: { startsOn, endsOn } }: FlagGround): Found {
  if (startsOn === null || endsOn === null) return ['unclear', 'period_missing']
  if (call.earliestOn === null && call.latestOn === null) return ['unclear', 'unsaid']
  return within(call, startsOn, endsOn) ? ['fulfilled', 'period_within'] : ['not_fulfilled', 'period_outside']
}

/** The check for earlier work was made, by the same rule as when it was sent. */
const reuse = ({ submission }: FlagGround): Found =>
  reuseLacks(submission.reuse).length === 0 ? ['fulfilled', 'reuse_done'] : ['not_fulfilled', 'reuse_missing']

/** The last instant belongs to the period; an outage of the service keeps it in time, what an applicant shows is for a person to judge (domain.md R-A5, R-A7). */
function arrival({ call, arrivedAt, admitted }: FlagGround): Found {
  if (call.closesAt === null) return ['unclear', 'unsaid']
  if (arrivedAt.getTime() <= call.closesAt.getTime()) return ['fulfilled', 'in_time']
  if (admitted === null) return ['not_fulfilled', 'late']
  return admitted === 'outage' ? ['fulfilled', 'late_outage'] : ['unclear', 'late_shown']
}

/** Every municipality stands in the register of the trial, confirmed by the programme office (2018). */
function trial({ call, submission, kinds, enrolments }: FlagGround): Found {
  if (!call.trialRequired) return ['fulfilled', 'not_asked']
  const parties = submission.partners.map(({ organisationId }) => ({ organisationId, kind: kinds[organisationId] }))
  const found: Readonly<Record<ReturnType<typeof standingIn>['standing'], Found>> = {
    nobody: ['unclear', 'by_hand'],
    not_enrolled: ['not_fulfilled', 'not_enrolled'],
    told: ['unclear', 'enrolment_waits'],
    confirmed: ['fulfilled', 'enrolled'],
  }
  return found[standingIn(parties, enrolments).standing]
}

const rules: Readonly<Record<FlagKey, (ground: FlagGround) => Found>> = {
  joint,
  exclusion,
  purpose,
  share,
  period,
  reuse,
  arrival,
  trial,
}

/** What the program proposes for one flag. A person confirms it. */
export function proposedFlag(key: FlagKey, ground: FlagGround): FlagProposal {
  const [proposed, because] = rules[key](ground)
  return { key, proposed, because }
}

/** What the program proposes for every flag, in the order in which they are looked at. A person confirms each. */
export const proposedFlags = (ground: FlagGround): readonly FlagProposal[] =>
  flagKeys.map((key) => proposedFlag(key, ground))

/** Whether a text is the key of a flag. */
export const isFlagKey = (text: string): text is FlagKey => flagKeys.some((key) => key === text)

/** A confirmation as it is kept. Refuses note_missing: what departs from the proposal, or is not fulfilled, is told why. */
export function confirmedFlag(
  proposal: FlagProposal,
  given: { readonly confirmed: 'fulfilled' | 'not_fulfilled'; readonly note: string },
): Outcome<{ key: FlagKey; confirmed: 'fulfilled' | 'not_fulfilled'; note: string }, 'note_missing'> {
  const note = given.note.trim()
  const bare = given.confirmed === 'fulfilled' && proposal.proposed !== 'not_fulfilled'
  return bare || note !== '' ? done({ key: proposal.key, confirmed: given.confirmed, note }) : refuse('note_missing')
}
