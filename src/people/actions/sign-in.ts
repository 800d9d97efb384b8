import { attempt, type Db, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { PeopleEvent } from '../events.ts'
import { findIdentity } from '../reads.ts'
import { findByAddress } from '../reads/register.ts'
import { keepIdentity } from '../store/person.ts'
import { saveSession, sweepSessions } from '../store/session.ts'

/** A session ends twelve hours after it began: a working day, and nobody else's the morning after. */
export const sessionSeconds = 12 * 3_600

type Arrived = {
  readonly issuer: string
  readonly subject: string
  readonly email: string | undefined
  readonly keyHash: string
  readonly now: Date
  readonly request: string
}

/** Who it is: by the issuer's subject, else by the verified address under which the person was entered, which binds the two for good. */
async function known(tx: Write, { issuer, subject, email }: Arrived): Promise<{ personId: string } | undefined> {
  const identity = await findIdentity(tx, issuer, subject)
  if (identity !== undefined || email === undefined) return identity
  const person = await findByAddress(tx, email)
  if (person === undefined) return undefined
  await keepIdentity(tx, { issuer, subject, personId: person.id })
  return { personId: person.id }
}

/**
 * Begins a session for whoever a sign-in is. `keyHash` is the hash of the key that the browser keeps.
 * Refuses `unknown_person` when nobody here is known by that identity.
 */
export const signIn = (db: Db, arrived: Arrived) =>
  attempt(db, async (tx) => {
    const { keyHash, now, request } = arrived
    const identity = await known(tx, arrived)
    if (identity === undefined) return refuse('unknown_person')
    await sweepSessions(tx, now)
    const endsAt = new Date(now.getTime() + sessionSeconds * 1_000)
    await saveSession(tx, { keyHash, personId: identity.personId, now, endsAt })
    const who = { id: identity.personId, actingFor: null }
    await record<PeopleEvent>(
      tx,
      { who, now, request },
      { what: 'person.signed_in', aboutKind: 'person', about: who.id, data: {} },
    )
    return done(identity)
  })
