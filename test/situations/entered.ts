import type { Here } from '../../src/io/here.ts'
import { newId } from '../../src/io/once.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf } from '../../src/kit/words.ts'
import type { Actor, Role } from '../../src/people/person.ts'
import { findPerson } from '../../src/people/reads.ts'
import type { TestDatabase } from '../database.ts'

export type Base = Pick<TestDatabase, 'write' | 'witness'>
export const enteredAt = momentOf('2026-01-01', '09:00')

export const moment = (day: string, time = '10:00') => momentOf(day, time)

/** What an action is given, for a person at a moment. */
export const hereAt = (base: Base, who: Actor, now = moment('2026-11-22')): Here<Actor> => ({
  db: base.write,
  witness: base.witness,
  who,
  now,
  request: newId(),
})

export async function organisation(base: Base, kind: string, name: string): Promise<string> {
  const id = newId()
  const row = {
    id,
    kind,
    name: wordsOf({ fi: name, sv: `${name} (sv)` }),
    languages: ['fi'],
    case_prefix: kind === 'authority' ? 'XM' : null,
    example: true,
  }
  await base.write
    .insertInto('people.organisation')
    .values({ ...row, entered_at: enteredAt })
    .execute()
  return id
}

/** A person with roles for organisations, as somebody who acts for the first of them. */
export async function person(
  base: Base,
  name: string,
  held: readonly (readonly [organisation: string, ...roles: Role[]])[],
): Promise<Actor> {
  const id = newId()
  await base.write
    .insertInto('people.person')
    .values({ id, name, email: `${id}@talko.example`, lang: 'sv', example: true, entered_at: enteredAt })
    .execute()
  const mandates = held.flatMap(([organisationId, ...roles]) =>
    roles.map((role) => ({ id: newId(), person_id: id, organisation_id: organisationId, role, from_on: '2020-01-01' })),
  )
  if (mandates.length > 0) await base.write.insertInto('people.mandate').values(mandates).execute()
  const found = await findPerson(base.write, id, held[0]?.[0] ?? null)
  if (found === undefined) throw new Error('nobody was entered')
  return found
}
