import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'
import { findSheet } from '../reads/sheets.ts'
import { scored, type Score } from '../score.ts'
import { lockAssignments, saveScoreRow } from '../store.ts'

/**
 * Keeps scores on one's own sheet, whole or half-written; the newest counts and nobody else sees them yet. Gives when they were saved.
 * Refuses sheet_complete, no_such_criterion, points_out_of_range, reason_too_long: then none of them is kept. Autosave is no event.
 */
export const saveScores = (here: Here<Actor>, applicationId: string, scores: readonly Score[]) =>
  attempt(here.db, async (tx) => {
    await lockAssignments(tx, applicationId)
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'score', thing), may(casePolicy, here.who, 'know', thing))
    const sheet = found(await findSheet(tx, applicationId, here.who.id))
    const { criteria } = found(await findCall(tx, thing.callId))
    for (const given of scores) {
      const outcome = scored(sheet, criteria, given)
      if (!outcome.ok) return outcome
      await saveScoreRow(tx, { applicationId, personId: here.who.id, at: here.now }, outcome.value)
    }
    return done({ savedAt: here.now })
  })
