import type { Words } from '../kit/words.ts'
import { holds, type Actor } from '../people/person.ts'

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
  readonly applicationId: string
  readonly caseNumber: string
  readonly title: Words
  readonly callTitle: Words
  readonly example: boolean
}

/** Whether single cases wait for a person at the desk: those who write to parties and decide of secrecy. */
export const handlesCases = (who: Actor): boolean => holds(who, 'presenter', 'registrar')
