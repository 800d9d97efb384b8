import { roles, type Actor, type Role } from '../../src/people/person.ts'

const kinds = ['municipality', 'joint_authority', 'association', 'authority'] as const
type Whose = 'own' | 'another'

/** Somebody with one role for an organisation, which is the one that the deed is about ('own') or another of its kind. */
const holder = (whose: Whose, kind: (typeof kinds)[number], role: Role): Actor => {
  const organisation = { id: whose, name: {}, kind, example: true }
  const mandate = { organisation, roles: [role] }
  return { id: 'p', name: 'P', lang: 'fi', example: true, actingFor: organisation, roles: [role], mandates: [mandate] }
}

/**
 * Who may do a deed about the organisation `own`, of everybody with one role in any kind of organisation: `own municipality` with its
 * roles. Whom it is not for is left out.
 */
export function whoMay(asks: (who: Actor) => boolean): Readonly<Record<string, readonly Role[]>> {
  const groups = kinds.flatMap((kind) => (['own', 'another'] as const).map((whose) => ({ whose, kind })))
  const allowed = groups.map(({ whose, kind }): [string, readonly Role[]] => [
    `${whose} ${kind}`,
    roles.filter((role) => asks(holder(whose, kind, role))),
  ])
  return Object.fromEntries(allowed.filter(([, held]) => held.length > 0))
}
