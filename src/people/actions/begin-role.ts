import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import type { PeopleEvent } from '../events.ts'
import type { Actor, Role } from '../person.ts'
import { giveMandate } from '../store/person.ts'

type Held = {
  readonly personId: string
  readonly organisationId: string
  readonly role: Role
  readonly givenBy: string
}

/** Begins a role that somebody who may give it has promised, in the caller's transaction: the caller has judged the right (`may(policy, …, 'give_role', …)` or an invitation of such a person). */
export async function beginRole(tx: Write, here: Here<Actor>, held: Held): Promise<void> {
  await giveMandate(tx, { ...held, from: dayOf(here.now) })
  await record<PeopleEvent>(tx, here, {
    what: 'role.given',
    aboutKind: 'person',
    about: held.personId,
    data: { organisation: held.organisationId, role: held.role },
  })
}
