import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Role } from '../person.ts'

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly lang: Lang
  readonly example: boolean
}

export const insertPerson = (tx: Write, row: PersonRow, now: Date) =>
  tx
    .insertInto('people.person')
    .values({ ...row, entered_at: now })
    .execute()

export const keepIdentity = (tx: Write, row: { issuer: string; subject: string; personId: string }) =>
  tx
    .insertInto('people.identity')
    .values({ issuer: row.issuer, subject: row.subject, person_id: row.personId })
    .onConflict((at) => at.columns(['issuer', 'subject']).doNothing())
    .execute()

export const insertMandates = (
  tx: Write,
  held: { personId: string; organisationId: string; roles: readonly Role[]; from: string },
) =>
  tx
    .insertInto('people.mandate')
    .values(
      held.roles.map((role) => ({
        id: newId(),
        person_id: held.personId,
        organisation_id: held.organisationId,
        role,
        from_on: held.from,
      })),
    )
    .onConflict((at) => at.columns(['person_id', 'organisation_id', 'role']).doNothing())
    .execute()

/** Gives a role from a day on; one that had ended begins anew. */
export const giveMandate = (
  tx: Write,
  held: { personId: string; organisationId: string; role: Role; from: string; givenBy: string },
) =>
  tx
    .insertInto('people.mandate')
    .values({
      id: newId(),
      person_id: held.personId,
      organisation_id: held.organisationId,
      role: held.role,
      from_on: held.from,
      given_by: held.givenBy,
    })
    .onConflict((at) =>
      at.columns(['person_id', 'organisation_id', 'role']).doUpdateSet({ until_on: null, given_by: held.givenBy }),
    )
    .execute()

export const endMandate = (tx: Write, id: string, until: string) =>
  tx.updateTable('people.mandate').set({ until_on: until }).where('id', '=', id).execute()
