import { emptyApplication } from '../../applications/actions/empty-application.ts'
import { emptyAssessment } from '../../assessment/actions/empty-assessment.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { dayOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import {
  beginDisposal,
  emptyCase,
  proposeCaseDisposal,
  revokeCaseDisposal,
} from '../../register/actions/dispose-case.ts'
import { holdCase } from '../../register/actions/hold-case.ts'
import { disposalConfirmed, disposalProposed } from '../../register/disposal.ts'
import { disposalPolicy } from '../policy.ts'
import { findDisposable, type Disposable } from '../reads/disposal.ts'

type Deed = 'propose' | 'revoke' | 'confirm'

/** The case, held until the end of the transaction, for who may do this with it. */
async function heldCase(tx: Write, here: Here<Actor>, caseId: string, deed: Deed): Promise<Disposable> {
  const before = found(await findDisposable(tx, caseId))
  allowed(may(disposalPolicy, here.who, deed, before), may(disposalPolicy, here.who, 'list', before))
  await holdCase(tx, caseId)
  return found(await findDisposable(tx, caseId))
}

/**
 * Proposes that a case whose time has come be disposed of (TihL 21 §; domain.md R-X3); nothing is removed yet. Refuses not_yet,
 * proposed_already, disposed_already, reason_missing, reason_too_long.
 */
export const proposeDisposal = (
  here: Here<Actor>,
  caseId: string,
  { id, reason }: { readonly id: string; readonly reason: string },
) =>
  attempt(here.db, async (tx) => {
    const held = await heldCase(tx, here, caseId, 'propose')
    const outcome = disposalProposed(held, reason, dayOf(here.now))
    if (!outcome.ok) return outcome
    await proposeCaseDisposal(tx, here, { caseId, id, reason: outcome.value })
    return done({ id })
  })

/** Takes a proposal back, by whoever may propose or confirm. Refuses nothing_proposed, disposed_already. */
export const revokeDisposal = (here: Here<Actor>, caseId: string) =>
  attempt<null, 'nothing_proposed' | 'disposed_already'>(here.db, async (tx) => {
    const { disposal } = await heldCase(tx, here, caseId, 'revoke')
    if (disposal === null) return refuse('nothing_proposed')
    if (disposal.doneAt !== null) return refuse('disposed_already')
    await revokeCaseDisposal(tx, here, { caseId, id: disposal.id })
    return done(null)
  })

/**
 * Carries out a disposal that somebody else proposed: what was applied, assessed and written to each other goes, at once and for good; the
 * entries of the register, the decision, who applied and the sums stay. The attempt is kept, also a refused one. Refuses
 * nothing_proposed, disposed_already, same_person, not_yet.
 */
export const dispose = (here: Here<Actor>, caseId: string) =>
  witnessed(here, 'case.dispose', caseId, () =>
    attempt(here.db, async (tx) => {
      const held = await heldCase(tx, here, caseId, 'confirm')
      const outcome = disposalConfirmed(held, here.who.id, dayOf(here.now))
      if (!outcome.ok) return outcome
      const { id } = outcome.value
      await beginDisposal(tx, here, id)
      await emptyAssessment(tx, held.applicationId)
      await emptyApplication(tx, caseId)
      await emptyCase(tx, here, { caseId, id })
      return done({ id })
    }),
  )
