import type { Timed } from '../calls/call.ts'
import { step } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import { life, sent, type Application, type SendRefusal } from './application.ts'
import { isSupplementable, type AskedKinds, type Lack } from './completeness.ts'

/** outage: the log of outages of the service (SähkL 10.2 §) · showing: what the applicant shows, a particularly weighty reason (domain.md R-A7). */
export const lateGrounds = ['outage', 'showing'] as const
export type LateGround = (typeof lateGrounds)[number]

/** What an application that arrived late lacks, without what it says. */
export type LateLacks = {
  /** The questions whose answers can be supplemented, in the order of the form; `asked`: a request to supplement them is open. */
  readonly questions: readonly { readonly key: string; readonly label: Words; readonly asked: boolean }[]
  /** It lacks something that is not supplemented: then it is not admitted. */
  readonly barred: boolean
}

/** How an application that had arrived late was admitted, as an act with a day and a reason. */
export type Admission = {
  readonly ground: LateGround
  readonly reason: string
  readonly admittedAt: Date
  /** The name of the officer. */
  readonly admittedBy: string
  /** When it arrived: the first attempt to send it after closing. */
  readonly arrivedAt: Date
  /** The outage that it stands on; null where it stands on the applicant's showing. */
  readonly outage: Stretch | null
}

/** What an applicant shows about a delay, as it was kept at a moment. */
export type LateShowing = { readonly showing: string; readonly at: Date; readonly who: string }

/** Where the delay of an application stands for its applicant: when it was first tried to be sent after closing, and what was shown, the newest first. */
export type LateStanding = { readonly triedAt: Date | undefined; readonly showings: readonly LateShowing[] }

type Stretch = { readonly beganAt: Date; readonly endedAt: Date }
const day = 86_400_000
const isUndecided = ({ state }: Timed): boolean => state === 'published' || state === 'in_assessment'

/**
 * Whether an outage can have kept something from arriving in time: it was there on the last day of the call, the 24 hours before closing
 * (our reading of SähkL 10.2 §, which names no time).
 */
export const touchesClosing = ({ beganAt, endedAt }: Stretch, closesAt: Date): boolean =>
  beganAt <= closesAt && endedAt.getTime() >= closesAt.getTime() - day

type Unsent = {
  readonly state: Application['state']
  readonly revision: number
  readonly newest: { readonly revision: number } | null
}

/** Whether a call has closed, is not yet decided, and an application has something that was not sent to it. */
export const isLeftUnsent = ({ state, revision, newest }: Unsent, call: Timed, now: Date): boolean =>
  call.closesAt !== null &&
  now > call.closesAt &&
  isUndecided(call) &&
  (state === 'draft' || state === 'submitted') &&
  revision !== newest?.revision

/** From which moment on outages can matter for a closing. */
export const lastDayOf = (closesAt: Date): Date => new Date(closesAt.getTime() - day)

const longestReason = 5_000

/** A text as it is kept, without blanks around it. Refuses text_missing, text_too_long. */
export function said(typed: string): Outcome<string, 'text_missing' | 'text_too_long'> {
  const text = typed.trim()
  if (text === '') return refuse('text_missing')
  return text.length > longestReason ? refuse('text_too_long') : done(text)
}

/** Why nothing is admitted: the call is open, or its assessment is over · nothing arrived late · it has been admitted · no outage is named, or one that cannot have mattered · the applicant has shown nothing. */
export type AdmitRefusal =
  | SendRefusal
  | 'not_closed'
  | 'call_decided'
  | 'nothing_late'
  | 'admitted_already'
  | 'outage_elsewhere'
  | 'nothing_shown'
  | 'text_missing'
  | 'text_too_long'

type Given = {
  readonly ground: LateGround
  readonly outage: Stretch | undefined
  /** What the applicant shows; undefined where it shows nothing. */
  readonly showing: LateShowing | undefined
}

type Late = Given & {
  readonly application: Application
  readonly call: Timed
  readonly form: AskedKinds
  readonly lacks: readonly Lack[]
  /** The revision that was frozen last; null when nothing has been submitted yet. */
  readonly frozenRevision: number | null
  /** When it was first tried to be sent after closing; undefined where it was not. */
  readonly attemptAt: Date | undefined
}

/** Why a ground does not carry an admission; null where it does. */
function groundless({ ground, outage, showing }: Given, closesAt: Date): 'nothing_shown' | 'outage_elsewhere' | null {
  if (ground === 'showing') return showing === undefined ? 'nothing_shown' : null
  return outage !== undefined && touchesClosing(outage, closesAt) ? null : 'outage_elsewhere'
}

type Groundless = 'not_closed' | 'call_decided' | 'nothing_late' | 'nothing_shown' | 'outage_elsewhere'

function refusalOf(late: Late, now: Date): Groundless | null {
  const { call, attemptAt } = late
  if (call.closesAt === null || now <= call.closesAt) return 'not_closed'
  if (!isUndecided(call)) return 'call_decided'
  if (attemptAt === undefined) return 'nothing_late'
  return groundless(late, call.closesAt)
}

/**
 * The application that arrived late, admitted at `now` on a ground: it counts as sent when it arrived, must hold all that one in time
 * must hold but what can be supplemented (completeness.ts), and joins the others in assessment where that has begun (domain.md R-A5, R-A7). Refuses not_closed, call_decided,
 * nothing_late, nothing_shown, outage_elsewhere, and as `sent` of application.ts does.
 */
export function admitted(late: Late, now: Date): Outcome<Application, AdmitRefusal> {
  const { call, attemptAt } = late
  const refusal = refusalOf(late, now)
  if (refusal !== null) return refuse(refusal)
  if (attemptAt === undefined) return refuse('nothing_late')
  const barring = late.lacks.filter((lack) => !isSupplementable(late.form, lack))
  const outcome = sent({ ...late, lacks: barring }, attemptAt)
  if (!outcome.ok || call.state !== 'in_assessment') return outcome
  const next = step(life, outcome.value.state, 'assess')
  return next.ok ? done({ ...outcome.value, state: next.value }) : next
}
