import { may, type Policy, type Rule } from '../kit/policy.ts'
import { actsForApplicant, actsForAuthority, holds, type Actor } from '../people/person.ts'
import { applicantRoles } from './applicant-role.ts'
import type { MemberState } from './member.ts'
import type { SpaceState } from './space.ts'

const works = (who: Actor) => actsForApplicant(who) && holds(who, ...applicantRoles)
const writes = (who: Actor) => actsForApplicant(who) && holds(who, 'editor', 'signatory')

/** The space that a deed is about: whether it is open, and how organisations stand to it. */
export type AboutSpace = {
  readonly state: SpaceState
  readonly members: readonly { readonly organisationId: string; readonly state: MemberState }[]
}
type Is = Rule<Actor, AboutSpace>

const standing = (who: Actor, { members }: AboutSpace) =>
  members.find(({ organisationId }) => organisationId === who.actingFor?.id)?.state
const inside: Is = (who, space) => works(who) && standing(who, space) === 'member'
const writesInside: Is = (who, space) => writes(who) && standing(who, space) === 'member'
const writesForIt: Is = (who, space) => writes(who) && standing(who, space) !== undefined
const writesOutside: Is = (who, space) => writes(who) && standing(who, space) !== 'member'
const over: Is = (_who, { state }) => state === 'closed'

/**
 * Everybody sees what a space is about and what it gives to all; the people of its members see inside. Those who write or sign for a
 * member write, invite and admit: no member stands over the others.
 */
export const spacePolicy = {
  look_inside: { any: [inside] },
  write: { any: [writesInside], never: [over] },
  /** Being named inside, and getting its letters: for oneself. */
  take_part: { any: [inside], never: [over] },
  invite: { any: [writesInside], never: [over] },
  admit: { any: [writesInside], never: [over] },
  refuse: { any: [writesInside], never: [over] },
  close: { any: [writesInside], never: [over] },
  ask: { any: [writesOutside], never: [over] },
  accept: { any: [writesForIt], never: [over] },
  decline: { any: [writesForIt], never: [over] },
  leave: { any: [writesForIt], never: [over] },
} satisfies Policy<Actor, AboutSpace, string>

type AboutResult = { readonly space: AboutSpace; readonly organisationId: string }
const writesForSharer: Rule<Actor, AboutResult> = (who, { organisationId }) =>
  writes(who) && who.actingFor?.id === organisationId
const sharerHasLeft: Rule<Actor, AboutResult> = (who, { space, organisationId }) =>
  writesInside(who, space) &&
  space.members.some((one) => one.organisationId === organisationId && one.state !== 'member')

/**
 * What an organisation shares, those who write for it take down at any time, also when it has left or the space has closed; what a former
 * member shared, any member may.
 */
export const resultPolicy = {
  take_back: { any: [writesForSharer, sharerHasLeft] },
} satisfies Policy<Actor, AboutResult, string>

/** Those of some results, by their ids, that a person may take down. */
export const takesDown = (
  who: Actor | null,
  space: AboutSpace,
  results: readonly { readonly id: string; readonly organisationId: string }[],
): readonly string[] =>
  results
    .filter(({ organisationId }) => who !== null && may(resultPolicy, who, 'take_back', { space, organisationId }))
    .map(({ id }) => id)

/** Whether a person could do a deed until the space closed. */
export const isOver = (who: Actor, deed: keyof typeof spacePolicy, space: AboutSpace): boolean =>
  space.state === 'closed' && may(spacePolicy, who, deed, { ...space, state: 'open' })

/** Whether a person follows at the desk what the projects of the authority promised. */
export const followsPledges = (who: Actor): boolean =>
  actsForAuthority(who) &&
  holds(who, 'presenter', 'programme_manager', 'registrar', 'decision_maker', 'payer', 'auditor')

/** Whether a person may open a space for the organisation acted for. */
export const mayOpen = (who: Actor): boolean => writes(who)

/** Whether a person works for an organisation that can take part in spaces at all. */
export const mayTakePart = (who: Actor): boolean => works(who)

type AboutSides = { readonly sides: readonly { readonly organisationId: string }[] }
const ofSide: Rule<Actor, AboutSides> = (who, { sides }) =>
  works(who) && sides.some(({ organisationId }) => organisationId === who.actingFor?.id)

/** A suggestion is between those who lead the projects: their people read it, those who write or sign answer. */
export const suggestionPolicy = {
  read: { any: [ofSide] },
  answer: { any: [(who, about) => ofSide(who, about) && writes(who)] },
} satisfies Policy<Actor, AboutSides, string>

/** A project by who leads it. */
export type AboutProject = { readonly coordinatorId: string | null; readonly public: boolean }
const leads: Rule<Actor, AboutProject> = (who, { coordinatorId }) =>
  works(who) && coordinatorId !== null && who.actingFor?.id === coordinatorId
const hidden: Rule<Actor, AboutProject> = (_who, project) => !project.public

/** The cooperation of a project: the people of those who lead it see it, those who write or sign act in it. */
export const projectPolicy = {
  see: { any: [leads], never: [hidden] },
  suggest: { any: [(who, about) => leads(who, about) && writes(who)], never: [hidden] },
} satisfies Policy<Actor, AboutProject, string>
