import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import { decided } from '../call.ts'
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
