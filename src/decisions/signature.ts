import type { ApplicationState } from '../applications/application.ts'
import type { CallState } from '../calls/call.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { lacking } from './completeness.ts'
import type { DecisionContent } from './decision.ts'
import { taken, type Pot } from './pot.ts'
import type { Proposal } from './proposal.ts'

export type SignRefusal =
  | 'call_cancelled'
  | 'already_signed'
  | 'not_in_assessment'
  | 'not_proposed'
  | 'changed_meanwhile'
  | 'returned'
  | 'later'
  | 'same_person'
  | 'flags_unconfirmed'
  | 'supplement_open'
  | 'edit_open'
  | 'recipient_changed'
  | 'application_changed'
  | 'not_enrolled'
  | 'incomplete'
  | 'appropriation_unknown'
  | 'appropriation_exceeded'

type Signing = {
  readonly callState: CallState
  readonly state: ApplicationState
  readonly proposal: Proposal | undefined
  /** The revision of the proposal that the decision-maker read. */
  readonly revision: number
  readonly signerId: string
  /** Null where the call names no appropriation. */
  readonly pot: Pot | null
  readonly content: DecisionContent | undefined
  /** How many checks of the application wait for a person to confirm them. */
  readonly unconfirmed: number
  /** How many requests to supplement can still be answered. */
  readonly supplements: number
  /** How many changes on behalf of a party can still be made. */
  readonly edits: number
  /** When the version that counts arrived: sent, supplemented or changed on behalf. */
  readonly versionAt: Date
  /** When the coordinator's task passed last to another party; null where it never did. */
  readonly coordinatorSince: Date | null
  /** Municipalities that the call wants in the trial and whose enrolment is not confirmed. */
  readonly unenrolled: number
}

/** What stands in the way before the decision itself is looked at. */
function proposalRefusal({ state, proposal, revision, signerId }: Signing): SignRefusal | null {
  if (state !== 'in_assessment') return state === 'decided' ? 'already_signed' : 'not_in_assessment'
  if (proposal === undefined) return 'not_proposed'
  if (proposal.revision !== revision) return 'changed_meanwhile'
  if (proposal.returned !== null) return 'returned'
  if (proposal.kind === 'later') return 'later'
  return proposal.who === signerId ? 'same_person' : null
}

/** What has changed since it was presented: it is presented anew. */
function changedRefusal({ proposal, coordinatorSince, versionAt }: Signing): SignRefusal | null {
  const presented = proposal?.at ?? null
  if (presented === null) return null
  if (coordinatorSince !== null && presented <= coordinatorSince) return 'recipient_changed'
  return versionAt > presented ? 'application_changed' : null
}

/** What has to be settled before anything is signed. */
function waitingRefusal(signing: Signing): SignRefusal | null {
  const { unconfirmed, supplements, edits } = signing
  if (unconfirmed > 0) return 'flags_unconfirmed'
  if (supplements > 0) return 'supplement_open'
  return edits > 0 ? 'edit_open' : changedRefusal(signing)
}

/** What is granted, taken from the pot. */
function granted({ pot, unenrolled }: Signing, content: DecisionContent): ReturnType<typeof signed> {
  if (unenrolled > 0) return refuse('not_enrolled')
  if (pot === null) return refuse('appropriation_unknown')
  const left = taken(pot, content.grantedCents)
  return left.ok ? done({ content, pot: left.value }) : left
}

/**
 * The decision as it is signed, and the pot after it. Refuses already_signed, not_in_assessment (withdrawn, not begun), call_cancelled (what was sent in it lapses), not_proposed,
 * changed_meanwhile (the proposal is no longer what was read), returned, later (it is decided later: nothing is signed), same_person
 * (the presenter does not decide: domain.md R-H9), flags_unconfirmed (no decision rests on what a person has not looked at: R-H8), supplement_open (the time given
 * for an answer has not run out: R-A9), edit_open (a change on behalf of a party can still be made), recipient_changed (another party
 * coordinates than when it was proposed: it is presented anew), application_changed (what was sent has a newer version than the one that was
 * presented), incomplete (what is missing: `lacking`),
 * not_enrolled (a grant in a call that requires the trial, 2018), appropriation_unknown and
 * appropriation_exceeded (R-C4).
 */
export function signed(signing: Signing): Outcome<{ content: DecisionContent; pot: Pot | null }, SignRefusal> {
  const { content, pot } = signing
  const gone = signing.callState === 'cancelled' ? 'call_cancelled' : null
  const refusal = proposalRefusal(signing) ?? gone ?? waitingRefusal(signing)
  if (refusal !== null) return refuse(refusal)
  if (content === undefined || lacking(content).length > 0) return refuse('incomplete')
  return content.kind === 'granted' ? granted(signing, content) : done({ content, pot })
}
