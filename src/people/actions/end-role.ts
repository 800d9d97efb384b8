import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf, daysLater } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { PeopleEvent } from '../events.ts'
import type { Actor } from '../person.ts'
import { policy } from '../policy.ts'
import { findMandate } from '../reads/register.ts'
import { endMandate } from '../store/person.ts'

/**
 * Ends a role at once; what the person did while holding it stays. Refuses own_last_right: an administrator does not end the own
 * administrator's role, so that somebody always can.
 */
export const endRole = (here: Here<Actor>, mandateId: string) =>
  attempt(here.db, async (tx) => {
    const mandate = found(await findMandate(tx, mandateId))
    const about = { organisationId: mandate.organisationId }
    allowed(may(policy, here.who, 'end_role', about), may(policy, here.who, 'see_people', about))
    if (mandate.personId === here.who.id && mandate.role === 'admin') return refuse('own_last_right')
    await endMandate(tx, mandateId, daysLater(dayOf(here.now), -1))
    const data = { organisation: mandate.organisationId, role: mandate.role }
    await record<PeopleEvent>(tx, here, { what: 'role.ended', aboutKind: 'person', about: mandate.personId, data })
    return done(mandate)
  })
