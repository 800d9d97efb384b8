import type { Policy, Rule } from '../kit/policy.ts'
import { actsForApplicant, holds, type Actor, type Role } from '../people/person.ts'
import type { Application } from './application.ts'

type Case = Pick<Application, 'coordinatorId' | 'authorityId' | 'firstSubmittedAt' | 'parties'>
type Is = Rule<Actor, Case>

/** Whoever works for a party may read it. */
export const inMunicipality: readonly Role[] = ['admin', 'editor', 'finance', 'signatory', 'reader']
const writers: readonly Role[] = ['editor', 'signatory']
/** Officers who handle every application of their authority. Assessors read theirs by the assessment room's own policy. */
export const handlers: readonly Role[] = ['registrar', 'presenter', 'decision_maker']

const coordinates: Is = (who, what) => who.actingFor?.id === what.coordinatorId
const takesPart: Is = (who, what) => what.parties.some((party) => party.organisationId === who.actingFor?.id)
const writes: Is = (who) => holds(who, ...writers)
const signs: Is = (who) => holds(who, 'signatory')

const party: Is = (who, what) => takesPart(who, what) && holds(who, ...inMunicipality)
const partyWriter: Is = (who, what) => takesPart(who, what) && writes(who, what)
const partyMoney: Is = (who, what) => takesPart(who, what) && holds(who, 'editor', 'finance', 'signatory')
const coordinatorWriter: Is = (who, what) => coordinates(who, what) && writes(who, what)
const coordinatorSignatory: Is = (who, what) => coordinates(who, what) && signs(who, what)
/** A draft has not been received: officials do not see it (JulkL 5 §, 7 §). */
const officer: Is = (who, what) =>
  who.actingFor?.id === what.authorityId && what.firstSubmittedAt !== null && holds(who, ...handlers)

/** Who may do what with an application (domain.md 2.12). Always on behalf of the organisation acted for. */
export const policy = {
  read: { any: [party, officer] },
  /** The workspace is the parties' own: officials read what was sent at the desk, where disqualification is asked first (HL 27 §). */
  open_workspace: { any: [party] },
  /** Those who write or sign for any party write the same text: that is what applying jointly is. */
  edit_answers: { any: [partyWriter] },
  /** Who writes which section, and which is ready. */
  share_out: { any: [partyWriter] },
  /** Who keeps the money of a party finds the money ready too. */
  mark_money: { any: [partyMoney] },
  /** Comments and questions on a field, between the parties. */
  remark: { any: [party] },
  /** The language in which the case is handled and decided. */
  choose_language: { any: [coordinatorWriter] },
  edit_partners: { any: [coordinatorWriter] },
  edit_reuse: { any: [coordinatorWriter] },
  attach: { any: [partyWriter] },
  /** Asking that a part be kept secret, and taking that back; the authority decides. */
  ask_secrecy: { any: [partyWriter] },
  /** What the authority and the parties write to each other in the case: every party reads it, those who write for one write it. */
  write_message: { any: [partyWriter] },
  /** What the authority asks to be supplemented: those who write for any party write the answer, the coordinator's people send it. */
  write_supplement: { any: [partyWriter] },
  send_supplement: { any: [coordinatorWriter] },
  /** The coordinator's task is handed over by whoever signs for it, and taken by whoever signs for the other party. */
  offer_coordination: { any: [coordinatorSignatory] },
  submit: { any: [coordinatorSignatory] },
  withdraw: { any: [coordinatorSignatory] },
} satisfies Policy<Actor, Case, string>

/** Whether a person may begin applications for the organisation acted for. */
export const mayStart = (who: Actor): boolean => actsForApplicant(who) && holds(who, ...writers)

type Part = { readonly application: Case; readonly organisationId: string }
type IsOf = Rule<Actor, Part>
const own: IsOf = (who, part) => who.actingFor?.id === part.organisationId
const ownMoney: IsOf = (who, part) => own(who, part) && holds(who, 'editor', 'finance', 'signatory')
const ownWriter: IsOf = (who, part) => own(who, part) && holds(who, ...writers)
const leads: IsOf = (who, part) => coordinatorWriter(who, part.application)
const ownSignatory: IsOf = (who, part) => own(who, part) && holds(who, 'signatory')
const givesRoles: IsOf = (who, part) => own(who, part) && holds(who, 'admin', 'signatory')
const stranger: IsOf = (who, part) => !takesPart(who, part.application)

/** Who may do what with one party's part. A coordinator describes everybody's tasks, but writes nobody's money and commits for nobody. */
export const partyPolicy = {
  describe_tasks: { any: [ownWriter, leads], never: [stranger] },
  edit_own: { any: [ownMoney], never: [stranger] },
  /** After closing nobody describes the tasks of another party. */
  supplement_tasks: { any: [ownWriter], never: [stranger] },
  commit: { any: [ownSignatory], never: [stranger] },
  take_coordination: { any: [ownSignatory], never: [stranger] },
  /** Asking a person to work for the party; a coordinator may ask, but the organisation itself confirms. */
  invite: { any: [givesRoles, leads], never: [stranger] },
  confirm_people: { any: [givesRoles], never: [stranger] },
} satisfies Policy<Actor, Part, string>
