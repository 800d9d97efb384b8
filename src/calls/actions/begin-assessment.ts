import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { begun } from '../call.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { lockCall, saveState } from '../store.ts'

/** Takes a closed call into assessment. Refuses `still_open` before closing and `step_not_allowed` where it is not a published call. */
export const beginAssessment = (here: Here<Actor>, callId: string) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, callId))
    allowed(may(policy, here.who, 'begin_assessment', call), may(policy, here.who, 'read', call))
    const outcome = begun(call, here.now)
    if (!outcome.ok) return outcome
    await saveState(tx, outcome.value)
    await record<CallEvent>(tx, here, { what: 'call.assessment_begun', aboutKind: 'call', about: callId, data: {} })
    return outcome
  })
