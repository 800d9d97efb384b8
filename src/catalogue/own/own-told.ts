import type { Words } from '../../kit/words.ts'
import type { Status, WorkKind } from '../offer/kinds.ts'

/** A work without a grant as those who told of it see it. */
export type OwnTold = {
  readonly id: string
  readonly slug: string
  readonly kind: WorkKind
  readonly title: Words
  readonly summary: Words | null
  readonly contact: Words | null
  readonly status: Status | null
  readonly costCents: number | null
  readonly enteredFor: string
}
