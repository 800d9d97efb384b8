import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { dayOf, type Day } from '../../kit/dates.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { begun, decided, type BeginRefusal, type Call } from '../call.ts'
import { lockCall, saveState } from '../store.ts'

/**
 * Notes in the caller's transaction that every application of a call has been decided or put off. The right to it is the caller's to
 * judge. Refuses `step_not_allowed` where the call is not in assessment.
 */
export async function markDecided(tx: Write, callId: string, decidedOn: Day) {
  const outcome = decided(found(await lockCall(tx, callId)), decidedOn)
  if (outcome.ok) await saveState(tx, outcome.value)
  return outcome
}

/**
 * Notes in the caller's transaction that a closed call has ended with nothing to decide, whether or not its assessment had begun. The
 * right to it, and that nothing waits, are the caller's to judge. Refuses `still_open` before closing, `step_not_allowed` where it is over.
 */
export async function markEnded(tx: Write, callId: string, now: Date): Promise<Outcome<Call, BeginRefusal>> {
  const call = found(await lockCall(tx, callId))
  const taken = call.state === 'published' ? begun(call, now) : done(call)
  if (!taken.ok) return taken
  const outcome = decided(taken.value, dayOf(now))
  if (outcome.ok) await saveState(tx, outcome.value)
  return outcome
}
