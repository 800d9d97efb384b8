import { daysLater, type Day } from '../kit/dates.ts'
import { lifecycle, step, type StateOf } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

/** How a promise stands; whoever keeps it may say so anew, also that it is not done after all. */
export const life = lifecycle({
  not_begun: { begin: 'under_way', finish: 'done', drop: 'not_done' },
  under_way: { rest: 'not_begun', finish: 'done', drop: 'not_done' },
  done: { begin: 'under_way', drop: 'not_done' },
  not_done: { begin: 'under_way', finish: 'done' },
})
export type PledgeState = StateOf<typeof life>
export const pledgeStates = ['not_begun', 'under_way', 'done', 'not_done'] as const
/** Whether a text is a state of a promise. */
export const isPledgeState = (text: string): text is PledgeState => pledgeStates.some((state) => state === text)

/**
 * cooperate: with a project found in the reuse check · plan: how one cooperates with similar projects · output, packaging, spreading,
 * support: what is given to others and how · sharing: the declaration that results are given to others · task: of one party.
 */
export const pledgeKinds = [
  'cooperate',
  'plan',
  'output',
  'packaging',
  'spreading',
  'support',
  'sharing',
  'task',
] as const
export type PledgeKind = (typeof pledgeKinds)[number]

/** A promise as it is taken from an application. `dueOn`: where the application says by when. */
export type Promised = {
  readonly kind: PledgeKind
  readonly words: string
  readonly otherWorkId: string | null
  readonly organisationId: string | null
  readonly dueOn: Day | null
}

/** A promise of a project with how it stands now. */
export type Pledge = {
  readonly id: string
  readonly kind: PledgeKind
  readonly words: string
  readonly lang: 'fi' | 'sv'
  readonly other: { readonly slug: string; readonly title: Words | null; readonly coordinator: Words | null } | null
  readonly organisation: Words | null
  readonly dueOn: Day | null
  readonly state: PledgeState
  readonly why: string
  readonly revision: number
  readonly slug: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly example: boolean
}

const steps: Readonly<Record<PledgeState, 'begin' | 'rest' | 'finish' | 'drop'>> = {
  not_begun: 'rest',
  under_way: 'begin',
  done: 'finish',
  not_done: 'drop',
}
export const longestWhy = 2_000

type Said = {
  readonly state: PledgeState
  readonly why: string
  readonly dueOn: Day | null
  readonly seen: number
}
type Stands = Pick<Pledge, 'state' | 'why' | 'dueOn' | 'revision'>
export type KeepRefusal = 'step_not_allowed' | 'why_missing' | 'why_long' | 'changed_meanwhile'

/**
 * A promise as it is said to stand now. Refuses changed_meanwhile, step_not_allowed (what is done was begun), why_missing (what is not
 * done has its reason) and why_long.
 */
export function kept<T extends Stands>(pledge: T, { state, why, dueOn, seen }: Said): Outcome<T, KeepRefusal> {
  if (pledge.revision !== seen) return refuse('changed_meanwhile')
  if (state !== pledge.state) {
    const next = step(life, pledge.state, steps[state])
    if (!next.ok) return next
  }
  const said = why.trim()
  if (state === 'not_done' && said === '') return refuse('why_missing')
  if (said.length > longestWhy) return refuse('why_long')
  return done({ ...pledge, state, why: said, dueOn, revision: seen + 1 })
}

/** From so many days before its day on a promise is a task. */
export const noticeDays = 14

/** Whether a promise waits for a word on a day: its day is near or past, and it is neither done nor given up. */
export const isDue = ({ state, dueOn }: Pick<Pledge, 'state' | 'dueOn'>, today: Day): boolean =>
  (state === 'not_begun' || state === 'under_way') && dueOn !== null && dueOn <= daysLater(today, noticeDays)
