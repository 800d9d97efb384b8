import type { Policy, Rule } from '../../kit/policy.ts'
import { actsForApplicant, actsForAuthority, holds, type Actor } from '../../people/person.ts'
import type { AboutWork } from '../adoption/policy.ts'

type Is = Rule<Actor | null, AboutWork>

const owner: Is = (who, work) =>
  who !== null &&
  who.actingFor !== null &&
  who.actingFor.id === work.coordinatorId &&
  actsForApplicant(who) &&
  holds(who, 'admin', 'editor', 'signatory')
const office: Is = (who) => who !== null && actsForAuthority(who) && holds(who, 'presenter', 'programme_manager')
const kept: Is = (_who, work) => !work.public

/** What a work is about is settled by those who lead it, and by the programme office. */
export const subjectPolicy = {
  settle: { any: [owner, office], never: [kept] },
} satisfies Policy<Actor | null, AboutWork, string>
