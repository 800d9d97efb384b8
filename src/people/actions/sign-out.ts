import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { PeopleEvent } from '../events.ts'
import { endSession } from '../store/session.ts'

/** Ends a session. `keyHash` is the hash of the key that the browser kept. Never refuses. */
export const signOut = (here: Here, keyHash: string) =>
  attempt(here.db, async (tx) => {
    await endSession(tx, keyHash)
    await record<PeopleEvent>(tx, here, {
      what: 'person.signed_out',
      aboutKind: 'person',
      about: here.who.id,
      data: {},
    })
    return done(undefined)
  })
