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
 * When every received application is decided or put off to later, the round is decided and what came of it is kept for everybody; what
 * is decided after that changes it. Until then nothing is told. Joins the caller's transaction. Says whether the round was decided by
 * this.
 */
export async function closeRound(tx: Write, here: Here<Actor>, callId: string): Promise<boolean> {
  const { decided, ...tally } = await tallyOf(tx, callId)
  const call = await findCall(tx, callId)
  const open = call?.state === 'in_assessment'
  if (decided === 0 || (open && decided + tally.later < tally.received)) return false
  await keepOutcome(tx, callId, { ...tally, later: tally.received - decided, listed: null })
  if (!open) return false
  const outcome = await markDecided(tx, callId, dayOf(here.now))
  if (!outcome.ok) return false
  await record<DecisionEvent>(tx, here, {
    what: 'call.decided',
    aboutKind: 'call',
    about: callId,
    data: { signed: decided, later: tally.later },
  })
  return true
}
