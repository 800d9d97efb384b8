import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { checkAsked, checked } from '../check.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { listWriters } from '../reads/life.ts'
import { lockCall, saveState } from '../store.ts'
import { tellCheckers } from './tell-checkers.ts'

/**
 * Asks a second person to check a draft that lacks nothing, and writes to those who may. Gives the call. Refuses published_already and
 * something_missing.
 */
export const askCheck = (here: Here<Actor>, id: string, origin: string) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'write', call), may(policy, here.who, 'read', call))
    const outcome = checkAsked(call, here.now)
    if (!outcome.ok) return outcome
    await saveState(tx, outcome.value)
    await tellCheckers(tx, { call, origin, now: here.now })
    const { revision } = call
    await record<CallEvent>(tx, here, { what: 'call.check_asked', aboutKind: 'call', about: id, data: { revision } })
    return outcome
  })

/**
 * Checks a draft as a second person: from then on it may be published as it stands. `revision` is the one that was read. Gives the
 * call. Refuses own_writing, published_already, changed_meanwhile, something_missing.
 */
export const checkCall = (here: Here<Actor>, id: string, revision: number) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'check', call), may(policy, here.who, 'read', call))
    const writers = (await listWriters(tx, id)).map(({ personId }) => personId)
    const outcome = checked(call, { revision, by: here.who.id, writers }, here.now)
    if (!outcome.ok) return outcome
    await saveState(tx, outcome.value)
    await record<CallEvent>(tx, here, { what: 'call.checked', aboutKind: 'call', about: id, data: { revision } })
    return outcome
  })
