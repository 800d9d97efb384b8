import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'

/** A municipality that became a part of another on a day. */
export type Merged = {
  readonly code: string
  readonly name: Words
  readonly successor: Words
  readonly successorCode: string
  readonly on: Day
}
