import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { listHolders } from '../../people/reads.ts'
import { dutyGiven, type Duty, type DutyRefusal, type DutyRole } from '../duty.ts'
import type { CallEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { dutiesOf } from '../reads.ts'
import { deleteDuty, insertDuty } from '../store/duty.ts'
import { lockCall } from '../store.ts'

type Asked = { readonly personId: string; readonly role: DutyRole }

/**
 * Gives a person a duty in a call: to present, to assess, to decide. Gives the duties of the call.
 * Refuses `no_mandate` where the person has not that role for the authority, `decides_and_prepares` (R-H9).
 */
export const giveDuty = (here: Here<Actor>, callId: string, { personId, role }: Asked) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, callId))
    allowed(may(policy, here.who, 'give_duty', call), may(policy, here.who, 'read', call))
    const person = (await listHolders(tx, call.authority.id, [role])).find((one) => one.id === personId)
    const outcome = dutyGiven(await dutiesOf(tx, callId), {
      personId,
      role,
      name: person?.name ?? '',
      hasMandate: person !== undefined,
    })
    if (!outcome.ok) return outcome
    await insertDuty(tx, callId, personId, role)
    await record<CallEvent>(tx, here, {
      what: 'call.duty_given',
      aboutKind: 'call',
      about: callId,
      data: { person: personId, role },
    })
    return outcome
  })

/** Takes a duty from a person. Gives the duties that are left. Never refuses. */
export const takeDuty = (here: Here<Actor>, callId: string, { personId, role }: Asked) =>
  attempt(here.db, async (tx): Promise<Outcome<readonly Duty[], DutyRefusal>> => {
    const call = found(await lockCall(tx, callId))
    allowed(may(policy, here.who, 'give_duty', call), may(policy, here.who, 'read', call))
    await deleteDuty(tx, callId, personId, role)
    await record<CallEvent>(tx, here, {
      what: 'call.duty_taken',
      aboutKind: 'call',
      about: callId,
      data: { person: personId, role },
    })
    return done(await dutiesOf(tx, callId))
  })
