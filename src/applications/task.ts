import { isOpen, type CallState } from '../calls/call.ts'
import type { Words } from '../kit/words.ts'
import { hasLeft, type ApplicationState } from './application.ts'
import type { Standing } from './commitment.ts'
import { handingPhase } from './coordination.ts'

/** commit: give the own commitment · recommit: give it again · finish: complete the draft and send it · await: others have not committed · resend: edits have not been sent · write_own: write the own organisation's tasks and costs · write_section: write a section that was given to the person · answer_remark: another has asked about a field that the person writes · check_money: look over the own organisation's costs before it commits or before edits are sent · confirm_people: somebody whom others invited waits for the organisation's word · read_decision: not opened yet · read_message: the authority has written · answer_supplement: the authority asks for a supplement · take_coordination: the coordinator asks the organisation to take its task over. */
export type TaskKind =
  | 'commit'
  | 'recommit'
  | 'finish'
  | 'await'
  | 'resend'
  | 'write_own'
  | 'write_section'
  | 'answer_remark'
  | 'check_money'
  | 'confirm_people'
  | 'read_decision'
  | 'read_message'
  | 'answer_supplement'
  | 'take_coordination'

/** A request to supplement that has been neither answered nor ended; `ownCosts`: it asks for the costs of the organisation. */
export type WaitingSupplement = { readonly id: string; readonly dueAt: Date; readonly ownCosts: boolean }

/** A section that was given to a person to write and is not ready. */
export type GivenSection = { readonly key: string; readonly name: Words }

/** A field about which another has asked something that nobody has settled. `name` null: a part of its own, outside the questions of the form. */
export type AskedField = { readonly key: string; readonly name: Words | null }

/** `supplement`: the request that an answer_supplement is about; `section`: what a write_section is about; `field`: what an answer_remark is about. */
export type Task<T> = {
  readonly kind: TaskKind
  readonly of: T
  readonly supplement?: WaitingSupplement
  readonly section?: GivenSection
  readonly field?: AskedField
}

/** What a task is worked out from: an application as the start page lists it. */
export type Listed = {
  readonly state: ApplicationState
  readonly role: 'coordinator' | 'partner'
  readonly commitment: Standing['kind']
  readonly uncommitted: number
  /** The tasks or the costs of the organisation have not been begun. */
  readonly ownPartBlank: boolean
  /** The sections that were given to the person and are not ready. */
  readonly sections: readonly GivenSection[]
  /** The open questions of others on fields of the person's sections, of the organisation's own part, and where it coordinates of sections that nobody in particular writes. */
  readonly asked: readonly AskedField[]
  /** How many wait for the organisation to confirm that they work for it. */
  readonly unconfirmed: number
  /** The coordinator asks the organisation to take its task over. */
  readonly coordinationAsked: boolean
  readonly editedSince: boolean
  readonly callState: CallState
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  /** A decision was sent to the organisation, and the person has not opened it. */
  readonly unreadDecision: boolean
  /** The authority has written, and nobody of the organisation has opened it. */
  readonly unreadMessage: boolean
  /** The requests to supplement that wait, also those that have run out. */
  readonly supplements: readonly WaitingSupplement[]
}

type Rights = {
  readonly signs: boolean
  readonly writes: boolean
  readonly keepsMoney: boolean
  /** Gives roles in the organisation. */
  readonly confirms: boolean
}

const callOf = ({ callState: state, opensAt, closesAt }: Listed) => ({ state, opensAt, closesAt })
const isOpenFor = (listed: Listed, now: Date) => isOpen(callOf(listed), now)

/** Who keeps the money and neither writes nor signs looks over the costs of the own organisation before they are committed to, and again before edits are sent. */
const moneyTasks = (listed: Listed, { signs, writes, keepsMoney }: Rights): readonly TaskKind[] =>
  keepsMoney && !signs && !writes && listed.commitment !== 'given' && (listed.state === 'draft' || listed.editedSince)
    ? ['check_money']
    : []

/** Writing comes before signing. */
function partnerTasks(listed: Listed, rights: Rights): readonly TaskKind[] {
  const own: readonly TaskKind[] =
    rights.writes && listed.ownPartBlank && listed.commitment !== 'given' ? ['write_own'] : []
  if (!rights.signs) return [...own, ...moneyTasks(listed, rights)]
  if (listed.commitment === 'missing') return [...own, 'commit']
  return listed.commitment === 'outdated' ? [...own, 'recommit'] : own
}

function coordinatorTasks(listed: Listed, rights: Rights): readonly TaskKind[] {
  if (!rights.signs && !rights.writes) return moneyTasks(listed, rights)
  const draft = listed.state === 'draft'
  const first: readonly TaskKind[] = draft ? ['finish'] : listed.editedSince ? ['resend'] : []
  return listed.uncommitted > 0 && (draft || listed.editedSince) ? [...first, 'await'] : first
}

/** The sections given to a person, in applications that can still be written. */
const sectionTasks = <T extends Listed>(open: readonly T[]): readonly Task<T>[] =>
  open.flatMap((of) => of.sections.map((section) => ({ kind: 'write_section' as const, of, section })))

/** Others' questions about fields, for those who may answer by writing them: who keeps the money alone writes costs. */
const remarkTasks = <T extends Listed>(open: readonly T[], { writes }: Rights): readonly Task<T>[] =>
  open.flatMap((of) =>
    of.asked
      .filter(({ key }) => writes || key.startsWith('costs:'))
      .map((field) => ({ kind: 'answer_remark' as const, of, field })),
  )

/** People whom others invited are confirmed while the application is under way. */
const peopleTasks = <T extends Listed>(applications: readonly T[]): readonly Task<T>[] =>
  applications
    .filter((one) => one.unconfirmed > 0 && one.state !== 'decided' && !hasLeft(one))
    .map((of) => ({ kind: 'confirm_people' as const, of }))

/** To take the coordinator's task over is asked while it can be handed over. */
const coordinationTasks = <T extends Listed>(applications: readonly T[], now: Date): readonly Task<T>[] =>
  applications
    .filter((one) => one.coordinationAsked && handingPhase(one, callOf(one), now).ok)
    .map((of) => ({ kind: 'take_coordination' as const, of }))

/** The requests to supplement that can still be answered, the nearest deadline first: who keeps the money alone answers of the costs. */
const supplementTasks = <T extends Listed>(
  applications: readonly T[],
  { writes, keepsMoney }: Rights,
  now: Date,
): readonly Task<T>[] =>
  applications
    .flatMap((of) => of.supplements.map((supplement) => ({ kind: 'answer_supplement' as const, of, supplement })))
    .filter(({ supplement }) => writes || (keepsMoney && supplement.ownCosts))
    .filter(({ of, supplement }) => of.callState !== 'cancelled' && now <= supplement.dueAt)
    .toSorted((a, b) => a.supplement.dueAt.getTime() - b.supplement.dueAt.getTime())

/**
 * What waits for a person in the applications of the organisation acted for, the nearest deadline first. Only what can still be done
 * counts: a draft or a submitted application while its call is open at `now`. Supplements, the coordinator's task and messages come
 * before them, decisions after them.
 */
export function tasksIn<T extends Listed>(applications: readonly T[], rights: Rights, now: Date): readonly Task<T>[] {
  const open = applications.filter((one) => (one.state === 'draft' || one.state === 'submitted') && isOpenFor(one, now))
  const tasks: readonly Task<T>[] = [
    ...open.flatMap((of) =>
      (of.role === 'partner' ? partnerTasks(of, rights) : coordinatorTasks(of, rights)).map((kind) => ({ kind, of })),
    ),
    ...(rights.writes || rights.keepsMoney ? [...sectionTasks(open), ...remarkTasks(open, rights)] : []),
  ]
  const unread = applications.filter((one) => one.unreadDecision)
  return [
    ...supplementTasks(applications, rights, now),
    ...(rights.signs ? coordinationTasks(applications, now) : []),
    ...(rights.confirms ? peopleTasks(applications) : []),
    ...applications.filter((one) => one.unreadMessage).map((of) => ({ kind: 'read_message' as const, of })),
    ...tasks.toSorted((a, b) => (a.of.closesAt?.getTime() ?? 0) - (b.of.closesAt?.getTime() ?? 0)),
    ...unread.map((of) => ({ kind: 'read_decision' as const, of })),
  ]
}
