import type { Policy, Rule } from '../../kit/policy.ts'
import { actsForApplicant, actsForAuthority, holds, type Actor } from '../../people/person.ts'
import type { WorkKind } from '../offer/kinds.ts'

/** The organisation whose work it is. */
export type Whose = { readonly organisationId: string | null }

const its: Rule<Actor, Whose> = (who, work) => who.actingFor !== null && who.actingFor.id === work.organisationId
const writes: Rule<Actor, Whose> = (who, work) =>
  its(who, work) && actsForApplicant(who) && holds(who, 'admin', 'editor', 'signatory')
const programme: Rule<Actor, Whose> = (who, work) =>
  its(who, work) && actsForAuthority(who) && holds(who, 'presenter', 'programme_manager')

/** Works without a grant are told of by those who do them: a municipality of its own, an authority of national ones. */
export const ownPolicy = {
  tell: { any: [writes, programme] },
} satisfies Policy<Actor, Whose, string>

/** What a work is that a person tells of: an authority's are for the whole country. */
export const kindFor = (who: Actor): WorkKind => (actsForAuthority(who) ? 'national' : 'own')
