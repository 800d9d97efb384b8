import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { businessIdGiven } from '../entry.ts'
import type { PeopleEvent } from '../events.ts'
import type { Actor } from '../person.ts'
import { policy } from '../policy.ts'
import { findOrganisation } from '../reads.ts'
import { findByBusinessId } from '../reads/register.ts'
import { saveBusinessId } from '../store/organisation.ts'

/**
 * Enters the Business ID of an organisation of the register, or with nothing typed takes a wrong one away; one that stands there already
 * is no change. What was sent before keeps what stood there then. Absent where there is no such organisation. Refuses business_id_wrong
 * (check digit) and business_id_taken (another organisation has it).
 */
export const enterBusinessId = (here: Here<Actor>, id: string, typed: string) =>
  attempt(here.db, async (tx) => {
    const { businessId } = found(await findOrganisation(tx, id))
    allowed(may(policy, here.who, 'enter_business_id', { organisationId: id }), true)
    const given = businessIdGiven(typed)
    if (!given.ok) return given
    if (given.value === businessId) return done({ id })
    const holder = given.value === null ? undefined : await findByBusinessId(tx, given.value)
    if (holder !== undefined) return refuse('business_id_taken')
    await saveBusinessId(tx, id, given.value)
    await record<PeopleEvent>(tx, here, {
      what: 'organisation.business_id_entered',
      aboutKind: 'organisation',
      about: id,
      data: {},
    })
    return done({ id })
  })
