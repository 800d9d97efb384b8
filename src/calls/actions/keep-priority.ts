import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { CallEvent } from '../events.ts'
import { priorityLaid, type Priority } from '../priority.ts'
import { findCall } from '../reads.ts'
import { lockCall } from '../store.ts'
import { savePriority, shareCall } from '../store/life.ts'

/** Holds a call as it stands until the caller's transaction ends: nothing of it is changed meanwhile. Many may hold it at once. */
export const holdCall = (tx: Write, callId: string): Promise<void> => shareCall(tx, callId)

type Laying = { readonly priority: Priority; readonly scoresOpen: () => Promise<boolean> }

/**
 * Keeps a priority that the decision-maker lays down, in the caller's transaction. The right to it is the caller's to judge, and
 * `scoresOpen` is asked once nobody can hand in a sheet any more. Gives the call. Refuses what `priorityLaid` refuses: not_closed,
 * laid_already, scores_open, unknown_purpose, priority_unsaid.
 */
export async function keepPriority(tx: Write, here: Here<Actor>, callId: string, { priority, scoresOpen }: Laying) {
  found(await lockCall(tx, callId))
  const call = found(await findCall(tx, callId))
  const outcome = priorityLaid(call, priority, { now: here.now, scoresOpen: await scoresOpen() })
  if (!outcome.ok) return outcome
  await savePriority(tx, outcome.value, here.who.id)
  await record<CallEvent>(tx, here, { what: 'call.priority_laid', aboutKind: 'call', about: callId, data: {} })
  return outcome
}
