import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import type { Role } from '../person.ts'
import { findIdentity } from '../reads.ts'
import { insertMandates, insertPerson, keepIdentity } from '../store/person.ts'

export type PersonFile = {
  readonly key: string
  readonly name: string
  readonly lang: Lang
  readonly mandates: readonly { readonly organisationId: string; readonly roles: readonly Role[] }[]
}

/**
 * Enters example people with their mandates; each signs in as its key at the example issuer. Repeatable. Gives the ids by key.
 * Their addresses end in `.example`, which leads nowhere by rule (RFC 2606).
 */
export const importPeople = (
  { db, now }: { db: Db; now: Date },
  issuer: string,
  people: readonly PersonFile[],
  from: string,
) =>
  attempt(db, async (tx) => {
    const ids = new Map<string, string>()
    for (const person of people) {
      const there = await findIdentity(tx, issuer, person.key)
      const id = there?.personId ?? newId()
      if (there === undefined) {
        await insertPerson(
          tx,
          { id, name: person.name, email: `${person.key}@talko.example`, lang: person.lang, example: true },
          now,
        )
        await keepIdentity(tx, { issuer, subject: person.key, personId: id })
      }
      for (const held of person.mandates) await insertMandates(tx, { personId: id, ...held, from })
      ids.set(person.key, id)
    }
    return done(ids)
  })
