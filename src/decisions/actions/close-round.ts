import { keepOutcome } from '../../calls/actions/keep-outcome.ts'
import { markDecided } from '../../calls/actions/close-round.ts'
import { findCall } from '../../calls/reads.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'
import { tallyOf } from '../store.ts'

/**
 * Keeps what has come of a call once something of it is signed; and when every received application is decided or put off to later,
 * notes that the round is decided. Joins the caller's transaction. Says whether the round was decided by this.
 */
export async function closeRound(tx: Write, here: Here<Actor>, callId: string): Promise<boolean> {
  const { decided, ...tally } = await tallyOf(tx, callId)
  if (decided === 0) return false
  await keepOutcome(tx, callId, { ...tally, listed: null })
  const call = await findCall(tx, callId)
  if (call?.state !== 'in_assessment' || decided + tally.later < tally.received) return false
  const outcome = await markDecided(tx, callId, dayOf(here.now))
  if (!outcome.ok) return false
  await record<DecisionEvent>(tx, here, { what: 'call.decided', aboutKind: 'call', about: callId, data: { signed: decided, later: tally.later } })
  return true
}
