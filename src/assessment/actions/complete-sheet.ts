import { holdCall } from '../../calls/actions/keep-priority.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { AssessmentEvent } from '../events.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'
import { findSheet } from '../reads/sheets.ts'
import { completed } from '../score.ts'
import { insertSheet, lockAssignments } from '../store.ts'
import { tellAssessed } from './tell-assessed.ts'

/**
 * Completes one's own sheet: it is no longer changed, and the other complete ones are shown. The last to complete also records that the
 * application is assessed, once. Refuses sheet_complete and sheet_lacking.
 */
export const completeSheet = (here: Here<Actor>, applicationId: string) =>
  attempt(here.db, async (tx) => {
    await lockAssignments(tx, applicationId)
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'complete', thing), may(casePolicy, here.who, 'know', thing))
    const sheet = found(await findSheet(tx, applicationId, here.who.id))
    await holdCall(tx, thing.callId) // a priority is laid down before the first sheet or not at all
    const { criteria } = found(await findCall(tx, thing.callId))
    const outcome = completed(sheet, criteria, here.now)
    if (!outcome.ok) return outcome
    await insertSheet(tx, applicationId, here.who.id, here.now)
    const about = { aboutKind: 'application' as const, about: applicationId, caseId: thing.caseId }
    await record<AssessmentEvent>(tx, here, { ...about, what: 'assessment.sheet_completed', data: {} })
    await tellAssessed(tx, here, thing)
    return outcome
  })
