import type { Policy, Rule } from '../../kit/policy.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { actsForApplicant, actsForAuthority, holds, type Actor, type Role } from '../../people/person.ts'

/** The work that an adoption or a question is about. `coordinatorId`: the organisation that leads it, where that is known. */
export type AboutWork = { readonly public: boolean; readonly coordinatorId: string | null }
/** A work as this policy wants it. */
export const aboutOf = (work: Pick<Work, 'public' | 'parties'>): AboutWork => ({
  public: work.public,
  coordinatorId: coordinatorOf(work)?.id ?? null,
})

type Is = Rule<Actor | null, AboutWork>

const applicantRoles: readonly Role[] = ['editor', 'signatory']
const officeRoles: readonly Role[] = ['presenter', 'programme_manager']
/** Who answers for an organisation that leads a work: those who write or sign for a municipality, the programme office of an authority. */
export const answering: readonly Role[] = [...applicantRoles, ...officeRoles]

const writes: Is = (who) => who !== null && actsForApplicant(who) && holds(who, ...applicantRoles)
const speaks: Is = (who, work) =>
  writes(who, work) || (who !== null && actsForAuthority(who) && holds(who, ...officeRoles))
const leads: Is = (who, work) => speaks(who, work) && who?.actingFor?.id === work.coordinatorId
const kept: Is = (_who, work) => !work.public

/** What an organisation says of its own use only its own editors and signatories say; questions are answered by those who lead the work. */
export const adoptionPolicy = {
  declare: { any: [writes], never: [kept] },
  ask: { any: [writes], never: [kept, leads] },
  answer: { any: [leads], never: [kept] },
} satisfies Policy<Actor | null, AboutWork, string>
