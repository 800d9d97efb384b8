import { isOpen, type Timed } from '../calls/call.ts'
import { lifecycle, step, type StateOf } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Lack } from './completeness.ts'

/** The life of an application. Edits after a submission are a new draft of the same application: the last submitted version counts. */
export const life = lifecycle({
  draft: { submit: 'submitted' },
  submitted: { submit: 'submitted', withdraw: 'withdrawn', assess: 'in_assessment', transfer: 'transferred' },
  in_assessment: { decide: 'decided', withdraw: 'withdrawn', transfer: 'transferred' },
  decided: {},
  withdrawn: {},
  transferred: {},
})

export type ApplicationState = StateOf<typeof life>

/** Sent, and neither decided nor taken back: in these states it is handled, and may be supplemented or withdrawn. */
export const handledStates = ['submitted', 'in_assessment'] as const satisfies readonly ApplicationState[]
/** Whether an application is in one of the states in which it is handled. */
export const isHandled = ({ state }: Pick<Application, 'state'>): boolean => handledStates.some((one) => one === state)

/** Whether what was sent is still under way: it is handled, and did not lapse with its call when that was cancelled. */
export const isUnderWay = (application: Pick<Application, 'state'>, call: Pick<Timed, 'state'>): boolean =>
  isHandled(application) && call.state !== 'cancelled'

/** Sent, and no more here: taken back, or transferred to another authority. */
export const leftStates = ['withdrawn', 'transferred'] as const satisfies readonly ApplicationState[]
/** Whether an application is in one of the states in which it is no more handled here. */
export const hasLeft = ({ state }: Pick<Application, 'state'>): boolean => leftStates.some((one) => one === state)

export type Party = {
  readonly partnerId: string
  readonly organisationId: string
  readonly role: 'coordinator' | 'partner'
}

/** An application as a case: whose it is, where it stands. What it says is its content (content.ts). */
export type Application = {
  readonly id: string
  readonly callId: string
  readonly formId: string
  readonly authorityId: string
  readonly coordinatorId: string
  readonly state: ApplicationState
  readonly lang: 'fi' | 'sv'
  readonly caseId: string | null
  /** Grows by one with every change of the content. */
  readonly revision: number
  readonly begunAt: Date
  readonly savedAt: Date
  readonly firstSubmittedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly example: boolean
  readonly parties: readonly Party[]
}

/** Whether an application may still be written: a draft or a submitted one, while its call is open at `now` (domain.md R-A10). */
export const editable = (application: Pick<Application, 'state'>, call: Timed, now: Date): boolean =>
  (application.state === 'draft' || application.state === 'submitted') && isOpen(call, now)

/** A call as far as it says when and with which version of the form it is answered. */
export type Asking = Timed & { readonly formId: string | null }

/** The version of the form that an application answers: a draft that of its call, what was sent the one that it was sent with. */
export const formIdOf = (
  { state, formId }: Pick<Application, 'state' | 'formId'>,
  call: Pick<Asking, 'formId'>,
): string => (state === 'draft' ? (call.formId ?? formId) : formId)

/** The application after a change of its content: one revision further, and a draft with the form that its call has now. Refuses application_closed after the deadline and in later states. */
export const edited = (
  application: Application,
  call: Asking,
  now: Date,
): Outcome<Application, 'application_closed'> =>
  editable(application, call, now)
    ? done({ ...application, formId: formIdOf(application, call), revision: application.revision + 1, savedAt: now })
    : refuse('application_closed')

export type SendRefusal = 'step_not_allowed' | 'nothing_changed' | 'partner_unsigned' | 'over_share' | 'incomplete'
export type SubmitRefusal = 'call_closed' | SendRefusal

/** The refusal that says most about what is lacking. */
function refusalOf(lacks: readonly Lack[]): 'partner_unsigned' | 'over_share' | 'incomplete' | null {
  const lacksA = (...what: readonly Lack['what'][]) => lacks.some((lack) => what.includes(lack.what))
  if (lacksA('commitment_missing', 'commitment_outdated')) return 'partner_unsigned'
  if (lacksA('over_share')) return 'over_share'
  return lacks.length > 0 ? 'incomplete' : null
}

type Sending = {
  readonly application: Application
  readonly lacks: readonly Lack[]
  /** The revision that was frozen last; null when nothing has been submitted yet. */
  readonly frozenRevision: number | null
}

/**
 * The application once it has been sent at a moment, whether that is in time or not. Refuses step_not_allowed, nothing_changed (the
 * newest version is already this one), partner_unsigned, over_share, incomplete.
 */
export function sent({ application, lacks, frozenRevision }: Sending, at: Date): Outcome<Application, SendRefusal> {
  const next = step(life, application.state, 'submit')
  if (!next.ok) return next
  if (application.revision === frozenRevision) return refuse('nothing_changed')
  const refusal = refusalOf(lacks)
  if (refusal !== null) return refuse(refusal)
  return done({ ...application, state: next.value, firstSubmittedAt: application.firstSubmittedAt ?? at })
}

/** Whether what would be sent is the version that was sent already. */
const isSent = ({ application: { state, revision }, frozenRevision }: Sending): boolean =>
  state === 'submitted' && revision === frozenRevision

/**
 * The application once it has been sent for handling at `now`, the moment the whole request had arrived (SähkL 10.1 §; both ends of
 * the application period belong to it). Refuses call_closed, and as `sent` does; what has been sent already
 * is no late attempt: nothing_changed, also after closing.
 */
export const submitted = (
  { call, ...sending }: Sending & { readonly call: Timed },
  now: Date,
): Outcome<Application, SubmitRefusal> => {
  if (isOpen(call, now)) return sent(sending, now)
  return isSent(sending) ? refuse('nothing_changed') : refuse('call_closed')
}

/** The application taken back by its applicant, any time before the decision (domain.md R-A10). Refuses step_not_allowed. */
export function withdrawn(application: Application, now: Date): Outcome<Application, 'step_not_allowed'> {
  const next = step(life, application.state, 'withdraw')
  return next.ok ? done({ ...application, state: next.value, withdrawnAt: now }) : next
}

/** The application given to the authority that it belongs to (HL 21 §; domain.md R-A8). Refuses step_not_allowed. */
export function transferred(application: Application): Outcome<Application, 'step_not_allowed'> {
  const next = step(life, application.state, 'transfer')
  return next.ok ? done({ ...application, state: next.value }) : next
}

/** The application with its decision signed. Refuses step_not_allowed where it is not in assessment. */
export function decided(application: Application): Outcome<Application, 'step_not_allowed'> {
  const next = step(life, application.state, 'decide')
  return next.ok ? done({ ...application, state: next.value }) : next
}
