import { daysLater, type Day } from '../kit/dates.ts'
import { lifecycle, step, type StateOf, type StepOf } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

/** How an organisation stands to a space. Whoever left or said no may be invited or ask again. */
export const life = lifecycle({
  invited: { accept: 'member', decline: 'declined', ask: 'member' },
  asking: { admit: 'member', refuse: 'declined', invite: 'member', leave: 'left' },
  member: { leave: 'left' },
  declined: { invite: 'invited', ask: 'asking' },
  left: { invite: 'invited', ask: 'asking' },
})
export type MemberState = StateOf<typeof life>
export type MemberDeed = StepOf<typeof life>
export const memberDeeds = ['accept', 'decline', 'ask', 'admit', 'refuse', 'invite', 'leave'] as const

/** Whether a text is a deed with a membership. */
export const isMemberDeed = (text: string): text is MemberDeed => memberDeeds.some((deed) => deed === text)

/** An organisation of a space. `code` is that of a municipality. `changedOn`: since when it stands so, a day in Helsinki. */
export type Member = {
  readonly organisationId: string
  readonly name: Words
  readonly code: string | null
  readonly example: boolean
  readonly state: MemberState
  readonly said: string
  readonly changedOn: string
}

/** So many days an organisation that has said no, or was told no, is not invited: it may ask itself. Our own choice. */
const restDays = 90

/** Whether an organisation has had a no so lately that it is not invited to the same space again. */
export const hasDeclinedLately = ({ state, changedOn }: Pick<Member, 'state' | 'changedOn'>, today: Day): boolean =>
  state === 'declined' && today < daysLater(changedOn, restDays)

export type MoveRefusal = 'step_not_allowed' | 'said_long'
export const longestInvitation = 2_000

type Move = { readonly deed: MemberDeed; readonly said: string }

/**
 * How an organisation stands to a space after a deed; `undefined` is one that never had to do with it, which is invited or asks. Invited
 * and asking at once is agreed. Refuses step_not_allowed and said_long.
 */
export function moved(
  state: MemberState | undefined,
  { deed, said }: Move,
): Outcome<{ readonly state: MemberState; readonly said: string }, MoveRefusal> {
  const next = step(life, state ?? 'left', deed)
  if (!next.ok) return next
  return said.trim().length > longestInvitation ? refuse('said_long') : done({ state: next.value, said: said.trim() })
}

/** Those who take part now. */
export const membersOf = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ state }) => state === 'member')
