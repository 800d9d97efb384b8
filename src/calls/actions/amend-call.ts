import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { cancelled, corrected, extended, type Drawn } from '../amendment.ts'
import type { CallEvent } from '../events.ts'
import { fundingOf, sameFunding } from '../funding-rules.ts'
import type { Change, Part } from '../part.ts'
import { policy, type Deed } from '../policy.ts'
import { lockCall, saveCall } from '../store.ts'
import { insertFunding } from '../store/funding.ts'
import { insertAmendment } from '../store/life.ts'

async function locked(tx: Write, who: Actor, id: string, deed: Deed) {
  const call = found(await lockCall(tx, id))
  allowed(may(policy, who, deed, call), may(policy, who, 'read', call))
  return call
}

async function kept(tx: Write, here: Here<Actor>, id: string, amendment: Drawn): Promise<void> {
  const number = await insertAmendment(tx, id, amendment, { at: here.now, by: here.who.id })
  const { kind, part } = amendment
  await record<CallEvent>(tx, here, {
    what: 'call.amended',
    aboutKind: 'call',
    about: id,
    data: { number, kind, part },
  })
}

type Correction = {
  readonly part: Part
  readonly change: Change
  readonly reason: Words
  readonly revision: number
}

/**
 * Corrects one part of a published call, and publishes the correction with its reason; other funding rules are a new version of them. Gives the call. Refuses not_published,
 * closed_already, changed_meanwhile, reason_missing, nothing_changed, purpose_in_use, something_missing.
 */
export const correctCall = (here: Here<Actor>, id: string, correction: Correction) =>
  attempt(here.db, async (tx) => {
    const before = await locked(tx, here.who, id, 'amend')
    const outcome = corrected(before, correction, here.now)
    if (!outcome.ok) return outcome
    const { call, amendment } = outcome.value
    await saveCall(tx, call, { at: here.now, by: here.who.id })
    await kept(tx, here, id, amendment)
    if (!sameFunding(before, call)) await insertFunding(tx, id, fundingOf(call), here.now)
    return done(call)
  })

/**
 * Moves the closing of a published call later, and publishes that with its reason. Gives the call. Refuses not_published,
 * closed_already, changed_meanwhile, reason_missing, not_later.
 */
export const extendCall = (
  here: Here<Actor>,
  id: string,
  extension: { readonly closesAt: Date; readonly reason: Words; readonly revision: number },
) =>
  attempt(here.db, async (tx) => {
    const outcome = extended(await locked(tx, here.who, id, 'amend'), extension, here.now)
    if (!outcome.ok) return outcome
    const { call, amendment } = outcome.value
    await saveCall(tx, call, { at: here.now, by: here.who.id })
    await kept(tx, here, id, amendment)
    return done(call)
  })

/**
 * Cancels a call that is not decided; a public one with a published reason. Gives the call. Refuses step_not_allowed,
 * changed_meanwhile, reason_missing.
 */
export const cancelCall = (
  here: Here<Actor>,
  id: string,
  cancellation: { readonly reason: Words; readonly revision: number },
) =>
  attempt(here.db, async (tx) => {
    const outcome = cancelled(await locked(tx, here.who, id, 'cancel'), cancellation)
    if (!outcome.ok) return outcome
    const { call, amendment } = outcome.value
    await saveCall(tx, call, { at: here.now, by: here.who.id })
    await record<CallEvent>(tx, here, { what: 'call.cancelled', aboutKind: 'call', about: id, data: {} })
    if (amendment !== null) await kept(tx, here, id, amendment)
    return done(call)
  })
