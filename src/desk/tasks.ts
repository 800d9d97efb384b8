import type { Phase } from '../calls/call.ts'
import type { WaitingWork } from '../catalogue/adoption/task.ts'
import type { Words } from '../kit/words.ts'
import { holds, type Actor, type Role } from '../people/person.ts'

/** How the work of one call stands, counted for one person: cases that the person is disqualified from are not there. */
export type CallStanding = {
  readonly slug: string
  readonly title: Words
  readonly phase: Phase
  readonly closesAt: Date | null
  /** A draft that waits for a second person to check it, and this person has not written it. */
  readonly toCheck: boolean
  /** Changes of the published call that wait for a second person, and this person has not written them. */
  readonly changes: number
  /** Questions of the public that wait for an answer. */
  readonly questions: number
  readonly dueOn: string | null
  readonly example: boolean
  readonly received: number
  /** Applications that arrived after closing, that nobody has admitted, and that nobody here has looked at since. */
  readonly late: number
  readonly unassigned: number
  readonly unflagged: number
  readonly toScore: number
  readonly unproposed: number
  readonly returned: number
  readonly toSign: number
  readonly undecided: number
  readonly unannounced: boolean
  /** Signed decisions that the person has not opened. */
  readonly unread: number
  /** Signed decisions that some party has not opened a week after they were sent. */
  readonly unserved: number
}

export const taskKinds = [
  'finish_draft',
  'check_call',
  'check_change',
  'publish_call',
  'answer_questions',
  'look_at_late',
  'begin_assessment',
  'confirm_flags',
  'assign',
  'follow_scoring',
  'propose',
  'propose_again',
  'sign',
  'announce',
  'read_decisions',
  'follow_service',
  'follow_arrivals',
  'send_letters',
  'give_roles',
  'enter_terms',
  'confirm_enrolments',
  'answer_about_work',
] as const
export type TaskKind = (typeof taskKinds)[number]
export type Task = {
  readonly kind: TaskKind
  readonly count: number
  readonly call: CallStanding | null
  /** The organisation that it is about, where it is about one. */
  readonly organisation: NamedOrganisation | null
  /** The work that it is about, where it is about one. */
  readonly work?: WaitingWork | undefined
}
export type NamedOrganisation = { readonly id: string; readonly name: Words }

const presenters: readonly Role[] = ['presenter', 'programme_manager']
const readers: readonly Role[] = ['payer', 'auditor', 'programme_manager']

/** What waits in one call, with who does it and when it waits at all. */
const ofCall: readonly {
  readonly kind: TaskKind
  readonly roles: readonly Role[]
  readonly count: (call: CallStanding) => number
}[] = [
  { kind: 'check_call', roles: presenters, count: (call) => (call.toCheck ? 1 : 0) },
  {
    kind: 'check_change',
    roles: presenters,
    count: (call) => call.changes,
  },
  { kind: 'finish_draft', roles: presenters, count: (call) => (call.phase === 'draft' && !call.toCheck ? 1 : 0) },
  { kind: 'answer_questions', roles: presenters, count: (call) => call.questions },
  { kind: 'publish_call', roles: presenters, count: (call) => (call.phase === 'checked' ? 1 : 0) },
  {
    kind: 'follow_arrivals',
    roles: ['registrar', 'presenter'],
    count: (call) => (call.phase === 'open' ? call.received : 0),
  },
  { kind: 'look_at_late', roles: ['registrar', 'presenter'], count: (call) => call.late },
  { kind: 'begin_assessment', roles: presenters, count: (call) => (call.phase === 'closed' ? 1 : 0) },
  { kind: 'confirm_flags', roles: ['presenter'], count: (call) => call.unflagged },
  { kind: 'assign', roles: ['presenter'], count: (call) => call.unassigned },
  { kind: 'follow_scoring', roles: ['presenter'], count: (call) => call.toScore },
  { kind: 'propose', roles: ['presenter'], count: (call) => call.unproposed },
  { kind: 'propose_again', roles: ['presenter'], count: (call) => call.returned },
  { kind: 'sign', roles: ['decision_maker'], count: (call) => call.toSign },
  { kind: 'announce', roles: presenters, count: (call) => (call.unannounced ? 1 : 0) },
  { kind: 'read_decisions', roles: readers, count: (call) => call.unread },
  { kind: 'follow_service', roles: ['registrar'], count: (call) => call.unserved },
]

/** Letters that could not leave, organisations without a signatory in an open call, missing general terms: for those who mend such things. */
export type House = {
  readonly stuckLetters: number
  readonly withoutSignatory: readonly NamedOrganisation[]
  /** The authority has no general terms in force, so nothing can be signed. */
  readonly withoutTerms: boolean
  /** Enrolments in the trial that nobody has confirmed yet. */
  readonly enrolments: number
  /** National works of the authority about which somebody has asked without an answer yet. */
  readonly askedWorks: readonly WaitingWork[]
}

/** What waits for a person at the desk, call by call, with what hurts soonest first. */
export function tasksOf(who: Actor, calls: readonly CallStanding[], house: House): readonly Task[] {
  const inCalls = calls.flatMap((call) =>
    ofCall
      .filter((task) => holds(who, ...task.roles))
      .map((task) => ({ kind: task.kind, count: task.count(call), call, organisation: null })),
  )
  const letters = holds(who, 'registrar', 'admin') ? house.stuckLetters : 0
  const unsigned = holds(who, 'admin') ? house.withoutSignatory : []
  const terms = house.withoutTerms && holds(who, 'admin', 'decision_maker') ? 1 : 0
  const enrolments = holds(who, ...presenters) ? house.enrolments : 0
  const others = [
    { kind: 'confirm_enrolments' as const, count: enrolments, call: null, organisation: null },
    { kind: 'enter_terms' as const, count: terms, call: null, organisation: null },
    { kind: 'send_letters' as const, count: letters, call: null, organisation: null },
    ...unsigned.map((organisation) => ({ kind: 'give_roles' as const, count: 1, call: null, organisation })),
  ]
  const asked = holds(who, ...presenters) ? house.askedWorks : []
  const about = asked.map((work) => ({
    kind: 'answer_about_work' as const,
    count: work.count,
    call: null,
    organisation: null,
    work,
  }))
  return [...inCalls, ...about, ...others].filter((task) => task.count > 0)
}
