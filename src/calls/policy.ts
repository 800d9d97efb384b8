import type { Policy, Rule } from '../kit/policy.ts'
import { holds, type Actor, type Role } from '../people/person.ts'
import { isPrepared, type CallState, type Party } from './call.ts'

/** As much of a call as rights depend on. */
export type Judged = {
  readonly state: CallState
  readonly publishedAt: Date | null
  readonly authority: Pick<Party, 'id'>
}
type Who = Actor | null
type CallRule = Rule<Who, Judged>

/** Those who see a draft and those who write it. An administrator sees, but writes nothing (domain.md 2.12). */
export const writers = ['presenter', 'programme_manager'] as const satisfies readonly Role[]
export const draftReaders = [...writers, 'admin'] as const satisfies readonly Role[]
/** Those who follow a published call at the desk. */
export const officers = [
  ...draftReaders,
  'registrar',
  'decision_maker',
  'payer',
  'auditor',
] as const satisfies readonly Role[]

/** Holds one of the roles for the authority that gives the call. */
const there =
  (roles: readonly Role[]): CallRule =>
  (who, call) =>
    who !== null && who.actingFor?.id === call.authority.id && holds(who, ...roles)

/** Public: past its preparation, and not cancelled before it ever was. */
const made: CallRule = (_who, call) => !isPrepared(call) && (call.state !== 'cancelled' || call.publishedAt !== null)

export type Deed =
  | 'read'
  | 'follow'
  | 'write'
  | 'check'
  | 'publish'
  | 'amend'
  | 'notify'
  | 'cancel'
  | 'archive'
  | 'give_duty'
  | 'begin_assessment'

/**
 * A published call is everybody's; a draft belongs to those of its own authority who prepare it. What a state forbids is a rule
 * (part.ts, publication.ts, call.ts) and told in words; here is only whose deed it is.
 */
export const policy: Policy<Who, Judged, Deed> = {
  read: { any: [made, there(draftReaders)] },
  /** The page of the call at the desk. */
  follow: { any: [there(draftReaders), (who, call) => made(who, call) && there(officers)(who, call)] },
  write: { any: [there(writers)] },
  /** That it is not one's own writing is a rule (check.ts). */
  check: { any: [there(writers)] },
  publish: { any: [there(writers)] },
  amend: { any: [there(writers)] },
  /** Publishes and withdraws notices of a call: they change none of its terms, so nobody else is asked to check them. */
  notify: { any: [there(writers)] },
  cancel: { any: [there(writers)] },
  archive: { any: [there(writers)] },
  give_duty: { any: [there(writers)] },
  begin_assessment: { any: [there(writers)] },
}

/** The authority for which a person may begin a call; null where the person may not. */
export const mayBegin = (who: Who): string | null =>
  who !== null && who.actingFor?.kind === 'authority' && holds(who, ...writers) ? who.actingFor.id : null

/** The authority whose earlier rounds a person may enter from a table: an administrator or an officer of the programme; else null. */
export const mayEnterEarlier = (who: Who): string | null =>
  who !== null && who.actingFor?.kind === 'authority' && holds(who, ...draftReaders) ? who.actingFor.id : null
