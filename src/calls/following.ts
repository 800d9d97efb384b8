import type { Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { isPrepared, phaseOf, type Call, type Timed } from './call.ts'

/** Who follows a call by mail. */
export type Follower = {
  readonly id: string
  readonly callId: string
  readonly address: string
  readonly lang: Lang
  readonly askedAt: Date
  readonly confirmedAt: Date | null
}

/** Whether there is still anything to follow. */
export const isFollowable = (call: Pick<Call, 'state' | 'sourceKey'>): boolean =>
  call.sourceKey === null && (call.state === 'published' || call.state === 'in_assessment')

/** An address as it is kept; refuses `not_an_address`. */
export function addressFrom(typed: string): Outcome<string, 'not_an_address'> {
  const text = typed.trim().toLowerCase()
  return text.length <= 254 && /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z0-9-]{2,}$/.test(text)
    ? done(text)
    : refuse('not_an_address')
}

const hour = 3_600_000
/** Whether a letter of confirmation is sent: never to who has confirmed, and once an hour to who has not. */
export const mayWriteAgain = (before: Pick<Follower, 'askedAt' | 'confirmedAt'> | undefined, now: Date): boolean =>
  before === undefined || (before.confirmedAt === null && now.getTime() - before.askedAt.getTime() >= hour)

/** What the clock alone does to a call, and its followers are told of, whether or not the server was running at that moment. */
export const clockNews = ['opened', 'closes_in_a_week', 'closes_in_a_day'] as const
export type ClockNews = (typeof clockNews)[number]
const day = 24 * hour

/** What the clock has to tell of a call at a moment; the last of what is due, null where nothing is. */
export function newsByClock(call: Timed, now: Date): ClockNews | null {
  if (isPrepared(call) || phaseOf(call, now) !== 'open' || call.closesAt === null || call.opensAt === null) return null
  const left = call.closesAt.getTime() - now.getTime()
  if (left <= day) return 'closes_in_a_day'
  if (left <= 7 * day) return 'closes_in_a_week'
  return now.getTime() - call.opensAt.getTime() <= 7 * day ? 'opened' : null
}
