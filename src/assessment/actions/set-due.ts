import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf, type Day } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { AssessmentEvent } from '../events.ts'
import { callPolicy } from '../policy.ts'
import { findCallWork } from '../reads/handled.ts'
import { saveDue } from '../store.ts'

/** Says by which day the sheets of a call are to be complete. Refuses day_past. */
export const setDue = (here: Here<Actor>, callId: string, dueOn: Day) =>
  attempt(here.db, async (tx) => {
    const work = found(await findCallWork(tx, callId))
    allowed(may(callPolicy, here.who, 'assign', work), may(callPolicy, here.who, 'list', work))
    if (dueOn < dayOf(here.now)) return refuse('day_past')
    await saveDue(tx, callId, dueOn, { who: here.who.id, at: here.now })
    await record<AssessmentEvent>(tx, here, {
      what: 'assessment.due_set',
      aboutKind: 'call',
      about: callId,
      data: { due: dueOn },
    })
    return done({ dueOn })
  })
