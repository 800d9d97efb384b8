import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { PeopleEvent } from '../events.ts'
import type { Actor } from '../person.ts'
import { findActor } from '../reads.ts'
import { chooseOrganisation } from '../store/session.ts'

/**
 * Chooses the organisation on whose behalf the person acts in this session, by what the person holds at this moment: also what began with
 * the same request. Refuses `no_mandate` where the person holds none for it.
 */
export const actFor = (here: Here<Actor>, keyHash: string, organisationId: string) =>
  attempt(here.db, async (tx) => {
    const who = await findActor(tx, keyHash, here.now)
    const mandate = who?.mandates.find((held) => held.organisation.id === organisationId)
    if (mandate === undefined) return refuse('no_mandate')
    await chooseOrganisation(tx, keyHash, organisationId)
    await record<PeopleEvent>(tx, here, {
      what: 'person.acts_for',
      aboutKind: 'person',
      about: here.who.id,
      data: { organisation: organisationId },
    })
    return done(mandate)
  })
