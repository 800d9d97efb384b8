import type { Standing } from './commitment.ts'

/** commit: give the own commitment · recommit: give it again · finish: complete the draft and send it · await: others have not committed · resend: edits have not been sent · check_money: look over the own organisation's costs before it commits · read_decision: not opened yet · read_message: the authority has written. */
export type TaskKind =
  | 'commit'
  | 'recommit'
  | 'finish'
  | 'await'
  | 'resend'
  | 'check_money'
  | 'read_decision'
  | 'read_message'

export type Task<T> = { readonly kind: TaskKind; readonly of: T }

/** What a task is worked out from: an application as the start page lists it. */
export type Listed = {
  readonly state: string
  readonly role: 'coordinator' | 'partner'
  readonly commitment: Standing['kind']
  readonly uncommitted: number
  readonly editedSince: boolean
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  /** A decision was sent to the organisation, and the person has not opened it. */
  readonly unreadDecision: boolean
  /** The authority has written, and nobody of the organisation has opened it. */
  readonly unreadMessage: boolean
}

type Rights = { readonly signs: boolean; readonly writes: boolean; readonly keepsMoney: boolean }

const isOpenFor = ({ opensAt, closesAt }: Listed, now: Date) =>
  opensAt !== null && closesAt !== null && opensAt <= now && now <= closesAt

/** Who keeps the money and neither writes nor signs looks over the costs of the own organisation as long as they may change. */
const moneyTasks = (listed: Listed, { signs, writes, keepsMoney }: Rights): readonly TaskKind[] =>
  keepsMoney && !signs && !writes && listed.commitment !== 'given' && listed.state === 'draft' ? ['check_money'] : []

function partnerTasks(listed: Listed, rights: Rights): readonly TaskKind[] {
  if (!rights.signs) return moneyTasks(listed, rights)
  if (listed.commitment === 'missing') return ['commit']
  return listed.commitment === 'outdated' ? ['recommit'] : []
}

function coordinatorTasks(listed: Listed, rights: Rights): readonly TaskKind[] {
  if (!rights.signs && !rights.writes) return moneyTasks(listed, rights)
  const draft = listed.state === 'draft'
  const first: readonly TaskKind[] = draft ? ['finish'] : listed.editedSince ? ['resend'] : []
  return listed.uncommitted > 0 && (draft || listed.editedSince) ? [...first, 'await'] : first
}

/**
 * What waits for a person in the applications of the organisation acted for, the nearest deadline first. Only what can still be done
 * counts: a draft or a submitted application while its call is open at `now`. Messages to read come before them, decisions after them.
 */
export function tasksIn<T extends Listed>(applications: readonly T[], rights: Rights, now: Date): readonly Task<T>[] {
  const open = applications.filter((one) => (one.state === 'draft' || one.state === 'submitted') && isOpenFor(one, now))
  const tasks = open.flatMap((of) =>
    (of.role === 'partner' ? partnerTasks(of, rights) : coordinatorTasks(of, rights)).map((kind) => ({ kind, of })),
  )
  const unread = applications.filter((one) => one.unreadDecision)
  return [
    ...applications.filter((one) => one.unreadMessage).map((of) => ({ kind: 'read_message' as const, of })),
    ...tasks.toSorted((a, b) => (a.of.closesAt?.getTime() ?? 0) - (b.of.closesAt?.getTime() ?? 0)),
    ...unread.map((of) => ({ kind: 'read_decision' as const, of })),
  ]
}
