import type { Policy, Rule } from '../kit/policy.ts'
import { actsForAuthority, holds, type Actor } from '../people/person.ts'

/** The municipality that an enrolment is about. */
export type About = { readonly organisationId: string }
type Is = Rule<Actor, About>

const ofIt: Is = (who, { organisationId }) =>
  who.actingFor?.id === organisationId && who.actingFor.kind === 'municipality'
const writesForIt: Is = (who, about) => ofIt(who, about) && holds(who, 'editor', 'signatory')
const follows: Is = (who) =>
  actsForAuthority(who) && holds(who, 'programme_manager', 'presenter', 'registrar', 'admin', 'auditor')
const manages: Is = (who) => actsForAuthority(who) && holds(who, 'programme_manager', 'presenter')

/** A municipality tells and leaves for itself; the programme office confirms; everybody in either sees. */
export const policy = {
  see: { any: [ofIt, follows] },
  tell: { any: [writesForIt] },
  leave: { any: [writesForIt] },
  settle: { any: [manages] },
} satisfies Policy<Actor, About, string>

/** Whether a person follows the register at the desk. */
export const followsEnrolments = (who: Actor): boolean => follows(who, { organisationId: '' })
