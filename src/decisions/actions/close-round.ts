import { findVersion } from '../../applications/reads/version.ts'
import { keepOutcome } from '../../calls/actions/keep-outcome.ts'
import { markDecided } from '../../calls/actions/close-round.ts'
import { findCall } from '../../calls/reads.ts'
import { attempt, type Db, type Write } from '../../io/db.ts'
import { record, type Recording } from '../../io/events.ts'
import { dayOf } from '../../kit/dates.ts'
import { done } from '../../kit/outcome.ts'
import type { DecisionEvent } from '../events.ts'
import { tallyOf } from '../store.ts'

/**
 * When every received application is decided or put off to later, the round is decided and what came of it is kept for everybody; what
 * is decided after that changes it. Until then nothing is told. Joins the caller's transaction. Says whether the round was decided by
 * this.
 */
export async function closeRound(tx: Write, here: Recording, callId: string): Promise<boolean> {
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

/**
 * The same after an application has left its round, withdrawn or transferred: it may have been the last that waited. Done twice it
 * changes nothing. Says whether the round was decided by this.
 */
export const closeRoundLeft = ({ db, now }: { readonly db: Db; readonly now: Date }, applicationId: string) =>
  attempt<boolean, never>(db, async (tx) => {
    const version = await findVersion(tx, applicationId)
    return done(version !== undefined && (await closeRound(tx, { who: null, now, request: null }, version.callId)))
  })
