import { hashOf, newKey } from '../../src/io/cookies.ts'
import type { Db } from '../../src/io/db.ts'
import { findIdentity, findPerson } from '../../src/people/reads.ts'
import type { Actor } from '../../src/people/person.ts'

/** A session for a person; gives the header `cookie` that a browser would send. Acts for `actingFor`, else as at sign-in. */
export async function sessionFor(db: Db, personId: string, actingFor: string | null = null): Promise<string> {
  const key = newKey()
  const [began, ends] = [new Date('2020-01-01T00:00:00Z'), new Date('2100-01-01T00:00:00Z')]
  await db
    .insertInto('people.session')
    .values({
      key_hash: hashOf(key),
      person_id: personId,
      acting_for: actingFor,
      began_at: began,
      seen_at: began,
      ends_at: ends,
    })
    .execute()
  return `talko-session=${key}`
}

/** One of the example people, by the key they sign in with: 'officer', 'coordinator', 'partner-sv' … */
export async function examplePerson(db: Db, key: string): Promise<Actor> {
  const identity = await findIdentity(db, 'example', key)
  const person = identity === undefined ? undefined : await findPerson(db, identity.personId)
  if (person === undefined) throw new Error(`no example person ${key}`)
  return person
}
