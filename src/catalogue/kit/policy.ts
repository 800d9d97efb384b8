import type { Policy, Rule } from '../../kit/policy.ts'
import { actsForApplicant, actsForAuthority, holds, type Actor } from '../../people/person.ts'
import type { AboutWork } from '../adoption/policy.ts'

type Is = Rule<Actor | null, AboutWork>

const its: Is = (who, work) => who !== null && who.actingFor !== null && who.actingFor.id === work.coordinatorId
const applicant: Is = (who, work) =>
  its(who, work) && who !== null && actsForApplicant(who) && holds(who, 'admin', 'editor', 'signatory')
const authority: Is = (who, work) =>
  its(who, work) && who !== null && actsForAuthority(who) && holds(who, 'presenter', 'programme_manager')
const kept: Is = (_who, work) => !work.public

/** What an adopter needs to know is written by those who lead the work, and by nobody for them. */
export const kitPolicy = {
  write: { any: [applicant, authority], never: [kept] },
} satisfies Policy<Actor | null, AboutWork, string>
