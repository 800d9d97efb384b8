import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { givenUp } from '../amendment.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { lockCall, saveCall } from '../store.ts'

/**
 * Cancels a draft that was never public; a published call is cancelled by two (`askCancellation`). Gives the call. Refuses
 * published_already, changed_meanwhile.
 */
export const cancelDraft = (here: Here<Actor>, id: string, revision: number) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'cancel', call), may(policy, here.who, 'read', call))
    const outcome = givenUp(call, revision)
    if (!outcome.ok) return outcome
    await saveCall(tx, outcome.value, { at: here.now, by: here.who.id })
    await record<CallEvent>(tx, here, { what: 'call.cancelled', aboutKind: 'call', about: id, data: {} })
    return outcome
  })
