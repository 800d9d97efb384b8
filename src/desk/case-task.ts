import type { Words } from '../kit/words.ts'
import { holds, type Actor, type Role } from '../people/person.ts'

/**
 * answer_message: a party has written in a case, and nobody has answered or said that it needs no answer · read_supplement: a supplement
 * has arrived, and nobody has opened it · read_coordination: the coordinator's task has passed to another party, and nobody has opened
 * it · lapsed_supplement: a request was not answered in time, and nobody has decided what follows · decide_secrecy: a part of what was
 * sent is asked to be secret, and nobody has decided of it as it stands.
 */
export type CaseTaskKind =
  | 'answer_message'
  | 'read_supplement'
  | 'read_coordination'
  | 'lapsed_supplement'
  | 'decide_secrecy'

/** What waits in one case, with the way to it. */
export type CaseTask = {
  readonly kind: CaseTaskKind
  /** Since when it waits. */
  readonly since: Date
  readonly applicationId: string
  readonly caseNumber: string
  readonly title: Words
  readonly callTitle: Words
  readonly example: boolean
}

/** For whom single cases wait at the desk: those who write to parties and decide of secrecy. */
export const caseHandlers = ['presenter', 'registrar'] as const satisfies readonly Role[]
/** Whether single cases wait for a person at the desk. */
export const handlesCases = (who: Actor): boolean => holds(who, ...caseHandlers)
