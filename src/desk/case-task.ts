import type { Words } from '../kit/words.ts'
import { holds, type Actor } from '../people/person.ts'

/** answer_message: a party has written in a case, and nobody has answered or said that it needs no answer. */
export type CaseTaskKind = 'answer_message'

/** What waits in one case, with the way to it. */
export type CaseTask = {
  readonly kind: CaseTaskKind
  readonly applicationId: string
  readonly caseNumber: string
  readonly title: Words
  readonly callTitle: Words
  readonly example: boolean
}

/** Whether single cases wait for a person at the desk: those who write to parties. */
export const handlesCases = (who: Actor): boolean => holds(who, 'presenter', 'registrar')
