import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { cancelled, type Drawn } from '../amendment.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { lockCall, saveCall } from '../store.ts'
import { insertAmendment } from '../store/life.ts'

async function locked(tx: Write, who: Actor, id: string) {
  const call = found(await lockCall(tx, id))
  allowed(may(policy, who, 'cancel', call), may(policy, who, 'read', call))
  return call
}

async function kept(tx: Write, here: Here<Actor>, id: string, amendment: Drawn): Promise<void> {
  const number = await insertAmendment(tx, id, amendment, { at: here.now, by: here.who.id })
  const { kind, part } = amendment
  await record<CallEvent>(tx, here, {
    what: 'call.amended',
    aboutKind: 'call',
    about: id,
    data: { number, kind, part },
  })
}

/**
 * Cancels a call that is not decided; a public one with a published reason. Gives the call. Refuses step_not_allowed,
 * changed_meanwhile, reason_missing.
 */
export const cancelCall = (
  here: Here<Actor>,
  id: string,
  cancellation: { readonly reason: Words; readonly revision: number },
) =>
  attempt(here.db, async (tx) => {
    const outcome = cancelled(await locked(tx, here.who, id), cancellation)
    if (!outcome.ok) return outcome
    const { call, amendment } = outcome.value
    await saveCall(tx, call, { at: here.now, by: here.who.id })
    await record<CallEvent>(tx, here, { what: 'call.cancelled', aboutKind: 'call', about: id, data: {} })
    if (amendment !== null) await kept(tx, here, id, amendment)
    return done(call)
  })
