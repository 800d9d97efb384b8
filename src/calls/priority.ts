import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { saidIn, type Words } from '../kit/words.ts'
import { phaseOf, type Call } from './call.ts'
import { neededLanguages } from './clause.ts'

/** A priority as it is laid down: whose applications go first, in what words, and why. */
export type Priority = { readonly purpose: string; readonly text: Words; readonly reason: Words }

export type LayRefusal = 'not_closed' | 'laid_already' | 'scores_open' | 'unknown_purpose' | 'priority_unsaid'

/**
 * A closed call with a priority laid down by its decision-maker (2018: because of the number of applications and the appropriation).
 * `scoresOpen`: an assessor has handed in a sheet. Refuses `not_closed` before closing and once decided, `laid_already` where the call
 * has a priority, `scores_open`, `unknown_purpose`, and `priority_unsaid` where the text or the reason lacks a national language.
 */
export function priorityLaid(
  call: Call,
  { purpose, text, reason }: Priority,
  { now, scoresOpen }: { readonly now: Date; readonly scoresOpen: boolean },
): Outcome<Call, LayRefusal> {
  const phase = phaseOf(call, now)
  if (phase !== 'closed' && phase !== 'in_assessment') return refuse('not_closed')
  if (call.priorityPurpose !== null) return refuse('laid_already')
  if (scoresOpen) return refuse('scores_open')
  if (call.purposes.every(({ key }) => key !== purpose)) return refuse('unknown_purpose')
  if (!saidIn(text, neededLanguages) || !saidIn(reason, neededLanguages)) return refuse('priority_unsaid')
  return done({
    ...call,
    priorityPurpose: purpose,
    priorityText: text,
    priorityReason: reason,
    priorityLaidAt: now,
    revision: call.revision + 1,
  })
}
