import { takeIntoAssessment } from '../../applications/actions/take-into-assessment.ts'
import { beginAssessment } from '../../calls/actions/begin-assessment.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { AssessmentEvent } from '../events.ts'
import { callPolicy } from '../policy.ts'
import { findCallWork } from '../reads/handled.ts'

/**
 * Begins the assessment of a closed call: the call and every submitted application go on together. Gives how many applications.
 * Refuses still_open before the closing, and step_not_allowed where the call is no published one.
 */
export const beginCallAssessment = (here: Here<Actor>, callId: string) =>
  attempt(here.db, async (tx) => {
    const work = found(await findCallWork(tx, callId))
    allowed(may(callPolicy, here.who, 'begin', work), may(callPolicy, here.who, 'list', work))
    const begun = await beginAssessment({ ...here, db: tx }, callId)
    if (!begun.ok) return begun
    const applications = await takeIntoAssessment(tx, callId)
    await record<AssessmentEvent>(tx, here, {
      what: 'assessment.begun',
      aboutKind: 'call',
      about: callId,
      data: { applications },
    })
    return done({ applications })
  })
