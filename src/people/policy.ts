import type { Policy, Rule } from '../kit/policy.ts'
import { actsForAuthority, holds, type Actor, type Role } from './person.ts'

/** The organisation that a deed is about; null where it is about the register as a whole. */
export type About = { readonly organisationId: string | null }
type Is = Rule<Actor, About>

const registerAdmin: Is = (who) => actsForAuthority(who) && holds(who, 'admin')
const ownAdmin: Is = (who, what) => holds(who, 'admin') && who.actingFor?.id === what.organisationId

export const policy = {
  see_register: { any: [registerAdmin] },
  enter_organisation: { any: [registerAdmin] },
  enter_kind: { any: [registerAdmin] },
  enter_business_id: { any: [registerAdmin, ownAdmin] },
  see_people: { any: [registerAdmin, ownAdmin] },
  give_role: { any: [registerAdmin, ownAdmin] },
  end_role: { any: [registerAdmin, ownAdmin] },
} satisfies Policy<Actor, About, string>

const applicantRoles: readonly Role[] = ['admin', 'editor', 'finance', 'signatory', 'reader']
const authorityRoles: readonly Role[] = [
  'admin',
  'registrar',
  'presenter',
  'assessor',
  'decision_maker',
  'programme_manager',
  'payer',
  'auditor',
]

/** The roles that make sense for a kind of organisation (domain.md 2.12). */
export const rolesFor = (kind: string): readonly Role[] => (kind === 'authority' ? authorityRoles : applicantRoles)
