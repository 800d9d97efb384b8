import type { Policy, Rule } from '../../kit/policy.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { actsForApplicant, holds, type Actor } from '../../people/person.ts'

/** The work that an adoption or a question is about. `coordinatorId`: the organisation that leads it, where that is known. */
export type AboutWork = { readonly public: boolean; readonly coordinatorId: string | null }
/** A work as this policy wants it. */
export const aboutOf = (work: Pick<Work, 'public' | 'parties'>): AboutWork => ({
  public: work.public,
  coordinatorId: coordinatorOf(work)?.id ?? null,
})

type Is = Rule<Actor | null, AboutWork>

const writes: Is = (who) => who !== null && actsForApplicant(who) && holds(who, 'editor', 'signatory')
const leads: Is = (who, work) => writes(who, work) && who?.actingFor?.id === work.coordinatorId
const kept: Is = (_who, work) => !work.public

/** What an organisation says of its own use only its own editors and signatories say; questions are answered by those who lead the work. */
export const adoptionPolicy = {
  declare: { any: [writes], never: [kept] },
  ask: { any: [writes], never: [kept, leads] },
  answer: { any: [leads], never: [kept] },
} satisfies Policy<Actor | null, AboutWork, string>
