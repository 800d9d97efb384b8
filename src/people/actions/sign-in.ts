import { attempt, type Db } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { PeopleEvent } from '../events.ts'
import { findIdentity } from '../reads.ts'
import { saveSession, sweepSessions } from '../store/session.ts'

/** A session ends twelve hours after it began: a working day, and nobody else's the morning after. */
export const sessionSeconds = 12 * 3_600

type Arrived = { readonly issuer: string; readonly subject: string; readonly keyHash: string; readonly now: Date; readonly request: string }

/**
 * Begins a session for whoever a sign-in is. `keyHash` is the hash of the key that the browser keeps.
 * Refuses `unknown_person` when nobody here is known by that identity.
 */
export const signIn = (db: Db, { issuer, subject, keyHash, now, request }: Arrived) =>
  attempt(db, async (tx) => {
    const identity = await findIdentity(tx, issuer, subject)
    if (identity === undefined) return refuse('unknown_person')
    await sweepSessions(tx, now)
    const endsAt = new Date(now.getTime() + sessionSeconds * 1_000)
    await saveSession(tx, { keyHash, personId: identity.personId, now, endsAt })
    const who = { id: identity.personId, actingFor: null }
    await record<PeopleEvent>(tx, { who, now, request }, { what: 'person.signed_in', aboutKind: 'person', about: who.id, data: {} })
    return done(identity)
  })
