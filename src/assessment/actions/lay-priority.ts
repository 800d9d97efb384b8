import { keepPriority } from '../../calls/actions/keep-priority.ts'
import type { Priority } from '../../calls/priority.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { callPolicy } from '../policy.ts'
import { findCallWork } from '../reads/handled.ts'
import { hasSheets } from '../reads/priority.ts'

/**
 * Lays down which purpose goes first in a closed call, before any scores are open: an act of the decision-maker. Gives the call.
 * Refuses not_closed, laid_already, scores_open, unknown_purpose, priority_unsaid.
 */
export const layPriority = (here: Here<Actor>, callId: string, priority: Priority) =>
  attempt(here.db, async (tx) => {
    const work = found(await findCallWork(tx, callId))
    allowed(may(callPolicy, here.who, 'lay_priority', work), may(callPolicy, here.who, 'list', work))
    return keepPriority(tx, here, callId, { priority, scoresOpen: () => hasSheets(tx, callId) })
  })
