import type { Day } from '../kit/dates.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { keptUntil, type Keeping } from './retention.ts'

/** That a case be disposed of: proposed by one person and carried out by another. */
export type Disposal = {
  readonly id: string
  readonly reason: string
  readonly proposedAt: Date
  readonly proposedBy: { readonly id: string; readonly name: string }
  readonly doneAt: Date | null
  readonly doneBy: string | null
}

/** How a case is kept, and what has been said of disposing of it. */
export type KeptCase = { readonly keeping: Keeping; readonly disposal: Disposal | null }

/** Whether the time of a case has come: the last day on which it is kept has passed (domain.md R-X3). A granted case has no known end. */
export function isEnded(keeping: Keeping, today: Day): boolean {
  const kept = keptUntil(keeping)
  return kept.kind === 'refused' && today > kept.until
}

export const longestDisposalReason = 2_000

type ProposeRefusal = 'not_yet' | 'proposed_already' | 'disposed_already' | 'reason_missing' | 'reason_too_long'

/**
 * The reason of a proposal that can be made. Refuses not_yet (the case is still kept), proposed_already, disposed_already,
 * reason_missing, reason_too_long.
 */
export function disposalProposed(
  { keeping, disposal }: KeptCase,
  reason: string,
  today: Day,
): Outcome<string, ProposeRefusal> {
  if (disposal !== null) return refuse(disposal.doneAt === null ? 'proposed_already' : 'disposed_already')
  if (!isEnded(keeping, today)) return refuse('not_yet')
  const said = reason.trim()
  if (said === '') return refuse('reason_missing')
  return said.length > longestDisposalReason ? refuse('reason_too_long') : done(said)
}

type ConfirmRefusal = 'not_yet' | 'nothing_proposed' | 'disposed_already' | 'same_person'

/**
 * The proposal that a person may carry out. Refuses nothing_proposed, disposed_already, same_person (who proposed does not confirm),
 * not_yet.
 */
export function disposalConfirmed(
  { keeping, disposal }: KeptCase,
  who: string,
  today: Day,
): Outcome<Disposal, ConfirmRefusal> {
  if (disposal === null) return refuse('nothing_proposed')
  if (disposal.doneAt !== null) return refuse('disposed_already')
  if (disposal.proposedBy.id === who) return refuse('same_person')
  return isEnded(keeping, today) ? done(disposal) : refuse('not_yet')
}
