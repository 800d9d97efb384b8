import { keepOutcome } from '../../calls/actions/keep-outcome.ts'
import { markEnded } from '../../calls/actions/close-round.ts'
import type { Call } from '../../calls/call.ts'
import { policy } from '../../calls/policy.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'
import type { EmptyRoundRefusal } from '../outcome.ts'
import { tallyOf } from '../store.ts'

const none = { received: 0, granted: 0, listed: null, later: 0, grantedCents: 0, soughtCents: 0 }

/**
 * Ends a closed round to which nobody applied, or whose every application has left: nothing is decided, and its outcome is none. Gives
 * the call. Refuses `still_open`, `some_wait` where any application is there, `step_not_allowed` where the round is over.
 */
export const closeEmptyRound = (here: Here<Actor>, callId: string) =>
  attempt<Call, EmptyRoundRefusal>(here.db, async (tx) => {
    const call = found(await findCall(tx, callId))
    allowed(may(policy, here.who, 'archive', call), may(policy, here.who, 'read', call))
    const ended = await markEnded(tx, callId, here.now)
    if (!ended.ok) return ended
    if ((await tallyOf(tx, callId)).received > 0) return refuse('some_wait')
    await keepOutcome(tx, callId, none)
    await record<DecisionEvent>(tx, here, {
      what: 'call.decided',
      aboutKind: 'call',
      about: callId,
      data: { signed: 0, later: 0 },
    })
    return ended
  })
