import { editable, hasLeft, isUnderWay, type ApplicationState } from '../applications/application.ts'
import type { Timed } from '../calls/call.ts'
import { may, type Policy } from '../kit/policy.ts'
import { holds, type Actor } from '../people/person.ts'

/** Who does what in one call; `authorityId` is the granting authority. */
export type CallWork = {
  readonly callId: string
  readonly authorityId: string
  readonly duties: readonly { readonly personId: string; readonly role: 'presenter' | 'assessor' | 'decision_maker' }[]
}

export type Assessor = {
  readonly personId: string
  readonly declared: 'none' | 'disqualified' | null
  readonly completed: boolean
}

/** One application as those see it who handle it. */
export type Case = CallWork & {
  readonly applicationId: string
  readonly caseId: string | null
  readonly state: ApplicationState
  readonly assessors: readonly Assessor[]
  /** Everybody who has declared a disqualification, assigned or not. */
  readonly disqualified: readonly string[]
}

type OnCall = (who: Actor, work: CallWork) => boolean
type OnCase = (who: Actor, thing: Case) => boolean

const hasDuty = (who: Actor, work: CallWork, role: CallWork['duties'][number]['role']) =>
  work.duties.some((duty) => duty.personId === who.id && duty.role === role)
const ofAuthority = (who: Actor, work: CallWork) => who.actingFor?.id === work.authorityId

/** Presents the applications of the call: by duty, or by role for the authority. */
export const presents: OnCall = (who, work) =>
  hasDuty(who, work, 'presenter') || (ofAuthority(who, work) && holds(who, 'presenter'))
/** Decides in the call: by duty, or by role for the authority. */
export const decides: OnCall = (who, work) =>
  hasDuty(who, work, 'decision_maker') || (ofAuthority(who, work) && holds(who, 'decision_maker'))
/** Whoever prepares calls begins the assessment of one, as the calls room has it. */
const manages: OnCall = (who, work) => ofAuthority(who, work) && holds(who, 'programme_manager')
/** Keeps the register of the authority: sees to what arrives. */
const registers: OnCall = (who, work) => ofAuthority(who, work) && holds(who, 'registrar')
const oversees: OnCall = (who, work) =>
  ofAuthority(who, work) && holds(who, 'registrar', 'programme_manager', 'auditor')

const mine = (who: Actor, thing: Case) => thing.assessors.find((one) => one.personId === who.id)
const assigned: OnCase = (who, thing) => mine(who, thing) !== undefined
const undisputed: OnCase = (who, thing) => mine(who, thing)?.declared === 'none'
const ready: OnCase = (who, thing) => undisputed(who, thing) && mine(who, thing)?.completed === true
const disqualified: OnCase = (who, thing) => thing.disqualified.includes(who.id)
const unsent: OnCase = (_who, thing) => thing.state === 'draft'
/** Taken back, or given to the authority that it belongs to. */
const left: OnCase = (_who, thing) => hasLeft(thing)
const assessing: OnCase = (_who, thing) => thing.state === 'in_assessment'
const over: OnCase = (who, thing) => !assessing(who, thing)
const expected = (thing: Case) => thing.assessors.filter((one) => one.declared !== 'disqualified')
const allComplete: OnCase = (_who, thing) => expected(thing).length > 0 && expected(thing).every((one) => one.completed)
const both =
  (a: OnCase, b: OnCase): OnCase =>
  (who, thing) =>
    a(who, thing) && b(who, thing)

export type CaseDeed =
  | 'know'
  | 'read'
  | 'handle'
  | 'correspond'
  | 'admit'
  | 'assign'
  | 'confirm_flag'
  | 'declare'
  | 'score'
  | 'complete'
  | 'see_scores'
  | 'see_secret'
  | 'decide_secrecy'
  | 'give_copy'
  | 'transfer'

const hidden = [unsent, disqualified]
/** Who assesses a case does not present it (domain.md R-H9). */
const presentsIt = [presents]

/**
 * A disqualified person does not see that the case exists (HL 27 §; domain.md R-H3): `disqualified` stands in every line.
 * know: that it exists, with parties and title, before the declaration · read: its content · handle: the desk's page of the case
 * · correspond: write to its parties, and see to what they wrote · see_secret: what is secret in it, for those whose task it is (the
 * programme manager and the auditor have none here, domain.md 2.12) · decide_secrecy: what of it is
 * · give_copy: a copy without that, to somebody who asked · transfer: give it to the authority that it belongs to · admit: an
 * application that arrived late, also one never sent before, of which nothing is shown until then.
 */
export const casePolicy: Policy<Actor, Case, CaseDeed> = {
  know: { any: [presents, decides, oversees, assigned], never: hidden },
  read: { any: [presents, decides, oversees, undisputed], never: hidden },
  handle: { any: [presents, decides, oversees], never: [...hidden, assigned] },
  correspond: { any: [presents, registers], never: [...hidden, assigned, left] },
  admit: { any: [presents, registers], never: [disqualified, assigned, left] },
  assign: { any: presentsIt, never: [...hidden, assigned, left] },
  confirm_flag: { any: presentsIt, never: [...hidden, assigned, left] },
  declare: { any: [assigned, presents, decides], never: [...hidden, left] },
  score: { any: [undisputed], never: [...hidden, over] },
  complete: { any: [undisputed], never: [...hidden, over] },
  see_secret: { any: [presents, decides, registers, undisputed], never: hidden },
  decide_secrecy: { any: [presents, registers], never: [...hidden, assigned] },
  give_copy: { any: [presents, registers], never: [...hidden, assigned] },
  transfer: { any: [presents, registers], never: [...hidden, assigned, left] },
  see_scores: { any: [ready, both(allComplete, presents), both(allComplete, decides)], never: hidden },
}

/** Whether a person may ask something of the parties now; if not, they can still write themselves, it is no more handled, or others ask. */
export type Asks = 'yes' | 'still_editable' | 'over' | 'not_mine'

/** Whether a person may ask the parties of a case to supplement it, or change it on behalf of one, at `now`; and if not, why. */
export function asksIn(who: Actor, thing: Case, { call, now }: { readonly call: Timed; readonly now: Date }): Asks {
  if (editable(thing, call, now)) return 'still_editable'
  if (!isUnderWay(thing, call)) return 'over'
  return may(casePolicy, who, 'correspond', thing) ? 'yes' : 'not_mine'
}

export type CallDeed = 'list' | 'admit_late' | 'rank' | 'assign' | 'begin' | 'lay_priority'

/** What is done with a whole call: its list, its ranking, the sharing out of the work. */
export const callPolicy: Policy<Actor, CallWork, CallDeed> = {
  list: { any: [presents, decides, oversees] },
  admit_late: { any: [presents, registers] },
  rank: { any: [presents, decides] },
  assign: { any: [presents] },
  begin: { any: [presents, manages] },
  lay_priority: { any: [decides] },
}

/** Whether a person knows that an application arrived late: who lists the applications of the call, unless disqualified from it (HL 27 §). */
export const maySeeLate = (who: Actor, thing: Case): boolean =>
  may(callPolicy, who, 'list', thing) && !disqualified(who, thing)
