import type { Standing } from './commitment.ts'

/** commit: give the own commitment · recommit: give it again · finish: complete the draft and send it · await: others have not committed · resend: edits have not been sent. */
export type TaskKind = 'commit' | 'recommit' | 'finish' | 'await' | 'resend'

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
}

type Rights = { readonly signs: boolean; readonly writes: boolean }

const isOpenFor = ({ opensAt, closesAt }: Listed, now: Date) =>
  opensAt !== null && closesAt !== null && opensAt <= now && now <= closesAt

function partnerTasks(listed: Listed, { signs }: Rights): readonly TaskKind[] {
  if (!signs) return []
  if (listed.commitment === 'missing') return ['commit']
  return listed.commitment === 'outdated' ? ['recommit'] : []
}

function coordinatorTasks(listed: Listed, { signs, writes }: Rights): readonly TaskKind[] {
  if (!signs && !writes) return []
  const draft = listed.state === 'draft'
  const first: readonly TaskKind[] = draft ? ['finish'] : listed.editedSince ? ['resend'] : []
  return listed.uncommitted > 0 && (draft || listed.editedSince) ? [...first, 'await'] : first
}

/**
 * What waits for a person in the applications of the organisation acted for, the nearest deadline first. Only what can still be done
 * counts: a draft or a submitted application while its call is open at `now`.
 */
export function tasksIn<T extends Listed>(applications: readonly T[], rights: Rights, now: Date): readonly Task<T>[] {
  const open = applications.filter((one) => (one.state === 'draft' || one.state === 'submitted') && isOpenFor(one, now))
  const tasks = open.flatMap((of) =>
    (of.role === 'partner' ? partnerTasks(of, rights) : coordinatorTasks(of, rights)).map((kind) => ({ kind, of })),
  )
  return tasks.toSorted((a, b) => (a.of.closesAt?.getTime() ?? 0) - (b.of.closesAt?.getTime() ?? 0))
}
