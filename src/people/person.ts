import type { Lang } from '../kit/lang.ts'
import type { Words } from '../kit/words.ts'
import { takesPart, type OrganisationKind } from './organisation.ts'

/** Roles that a person holds for an organisation (domain.md 2.12). Roles of one call are the calls room's duties. */
export const roles = [
  'admin',
  'editor',
  'finance',
  'signatory',
  'reader',
  'registrar',
  'presenter',
  'assessor',
  'decision_maker',
  'programme_manager',
  'payer',
  'auditor',
] as const
export type Role = (typeof roles)[number]

export type Mandate = {
  readonly organisation: {
    readonly id: string
    readonly name: Words
    readonly kind: OrganisationKind
    readonly example: boolean
  }
  readonly roles: readonly Role[]
}

/** A person who has signed in, and the organisation on whose behalf the person acts now. `roles` are those held for it. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly lang: Lang
  readonly example: boolean
  readonly actingFor: Mandate['organisation'] | null
  readonly roles: readonly Role[]
  readonly mandates: readonly Mandate[]
}

/** The mandate that a person uses now: the chosen one while it is held, else the first. Null when the person holds none. */
export const mandateInUse = (mandates: readonly Mandate[], chosen: string | null): Mandate | null =>
  mandates.find((mandate) => mandate.organisation.id === chosen) ?? mandates[0] ?? null

/** Whether a person holds one of the roles for the organisation acted for now. */
export const holds = (who: Actor, ...any: readonly Role[]): boolean => any.some((role) => who.roles.includes(role))

/** Acts for a granting authority. */
export const actsForAuthority = (who: Actor): boolean => who.actingFor?.kind === 'authority'

/** Acts for an organisation of a kind that takes part in projects; which of them may apply, each call says. */
export const actsForApplicant = (who: Actor): boolean => who.actingFor !== null && takesPart(who.actingFor)
