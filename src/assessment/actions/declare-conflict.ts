import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { declared } from '../conflict.ts'
import type { AssessmentEvent } from '../events.ts'
import { casePolicy, type Case } from '../policy.ts'
import { findConflict, findHandled } from '../reads/handled.ts'
import { lockAssignments, saveDeclaration } from '../store.ts'
import { tellAssessed } from './tell-assessed.ts'

type Input = { readonly declared: 'none' | 'disqualified'; readonly ground: string; readonly note: string }

const isOpen = (thing: Case, personId: string) =>
  thing.assessors.some((one) => one.personId === personId && !one.completed)

/**
 * Declares one's own disqualification, or that nothing stands in the way (HL 28–29 §: everybody for oneself). From then on a
 * disqualified person does not see that the case exists. Refuses ground_missing, note_missing, declared_already.
 */
export const declareConflict = (here: Here<Actor>, applicationId: string, input: Input) =>
  attempt(here.db, async (tx) => {
    await lockAssignments(tx, applicationId)
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'declare', thing), may(casePolicy, here.who, 'know', thing))
    const outcome = declared(await findConflict(tx, applicationId, here.who.id), input)
    if (!outcome.ok) return outcome
    await saveDeclaration(tx, { applicationId, personId: here.who.id, at: here.now }, outcome.value)
    await record<AssessmentEvent>(tx, here, {
      what: 'assessment.conflict_declared',
      aboutKind: 'application',
      about: applicationId,
      caseId: thing.caseId,
      data: { declared: outcome.value.declared },
    })
    if (outcome.value.declared === 'disqualified' && isOpen(thing, here.who.id)) await tellAssessed(tx, here, thing)
    return outcome
  })
