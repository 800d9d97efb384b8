import type { Words } from '../../kit/words.ts'
import type { Form, Status, WorkKind } from '../offer/kinds.ts'
import type { Licensed } from '../offer/licensed.ts'

/** A work without a grant as those who told of it see it. */
export type OwnTold = Licensed & {
  readonly id: string
  readonly slug: string
  readonly kind: WorkKind
  readonly title: Words
  readonly summary: Words | null
  readonly contact: Words | null
  readonly status: Status | null
  readonly costCents: number | null
  readonly form: Form | null
  readonly enteredFor: string
}
