import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Pair } from '../assignment.ts'
import type { AssessmentEvent } from '../events.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'
import { deleteAssignment, lockAssignments } from '../store.ts'

/**
 * Takes an application back from an assessor who has not begun. Refuses has_begun once the person has declared (then there is a trail
 * that stays), and not_assigned.
 */
export const unassign = (here: Here<Actor>, { applicationId, personId }: Pair) =>
  attempt(here.db, async (tx) => {
    await lockAssignments(tx, applicationId)
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'assign', thing), may(casePolicy, here.who, 'know', thing))
    const assessor = thing.assessors.find((one) => one.personId === personId)
    if (assessor === undefined) return refuse('not_assigned')
    if (assessor.declared !== null) return refuse('has_begun')
    await deleteAssignment(tx, applicationId, personId)
    await record<AssessmentEvent>(tx, here, {
      what: 'assessment.unassigned',
      aboutKind: 'application',
      about: applicationId,
      caseId: thing.caseId,
      data: { person: personId },
    })
    return done({ applicationId, personId })
  })
