import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { archived } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { findOutcome } from '../reads.ts'
import { lockCall, saveState } from '../store.ts'

/**
 * Archives a decided call: it leaves the desk's lists of work and stays public among earlier rounds. Gives the call. Refuses
 * step_not_allowed, and some_later while applications wait for a later decision.
 */
export const archiveCall = (here: Here<Actor>, id: string) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'archive', call), may(policy, here.who, 'read', call))
    const outcome = archived(call, (await findOutcome(tx, id))?.later ?? 0)
    if (!outcome.ok) return outcome
    await saveState(tx, outcome.value)
    await record<CallEvent>(tx, here, { what: 'call.archived', aboutKind: 'call', about: id, data: {} })
    return outcome
  })
