import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { roleGiven, type RoleEntry } from '../entry.ts'
import type { PeopleEvent } from '../events.ts'
import type { Actor } from '../person.ts'
import { policy } from '../policy.ts'
import { findOrganisation } from '../reads.ts'
import { findByAddress } from '../reads/register.ts'
import { giveMandate, insertPerson } from '../store/person.ts'

/**
 * Gives a person a role in an organisation; a person not known yet is entered and bound to a sign-in by the address the issuer vouches for.
 * Refuses person_missing, address_wrong, role_unknown.
 */
export const giveRole = (here: Here<Actor>, organisationId: string, entry: RoleEntry) =>
  attempt(here.db, async (tx) => {
    const organisation = found(await findOrganisation(tx, organisationId))
    allowed(may(policy, here.who, 'give_role', { organisationId }), true)
    const outcome = roleGiven(entry, organisation)
    if (!outcome.ok) return outcome
    const { name, email, role } = outcome.value
    const known = await findByAddress(tx, email)
    const id = known?.id ?? newId()
    const lang = entry.lang === 'sv' ? 'sv' : entry.lang === 'en' ? 'en' : 'fi'
    if (known === undefined) await insertPerson(tx, { id, name, email, lang, example: organisation.example }, here.now)
    await giveMandate(tx, { personId: id, organisationId, role, from: dayOf(here.now), givenBy: here.who.id })
    await record<PeopleEvent>(tx, here, {
      what: 'role.given',
      aboutKind: 'person',
      about: id,
      data: { organisation: organisationId, role },
    })
    return done({ id })
  })
