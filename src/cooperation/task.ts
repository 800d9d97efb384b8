import type { Words } from '../kit/words.ts'

/** pledge: a promise is due · suggestion: answer one · invitation: answer one · request: somebody asks to join. */
export type CooperationTaskKind = 'suggestion' | 'invitation' | 'request' | 'pledge'

/** What waits for an organisation in its cooperation. `of`: the suggestion or the address of the space that it is about. */
export type CooperationTask = {
  readonly kind: CooperationTaskKind
  readonly of: string
  /** The own project, or the space. */
  readonly name: Words | null
}
