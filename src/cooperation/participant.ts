import type { Role } from '../people/person.ts'

/** A person who takes part for a member, with the roles held for it now. */
export type Participant = {
  readonly personId: string
  readonly organisationId: string
  readonly name: string
  readonly email: string | null
  readonly lang: string
  readonly example: boolean
  readonly roles: readonly Role[]
}
