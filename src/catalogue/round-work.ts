import type { Day } from '../kit/dates.ts'
import type { Cents } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'

/** A project of a round as its source tells of it. What is null is not published. */
export type RoundWork = {
  readonly id: string
  readonly title: Words | null
  readonly coordinator: string | null
  readonly partners: readonly string[]
  readonly others: boolean
  readonly grantedCents: Cents | null
  readonly later: boolean
  readonly decidedOn: Day | null
  readonly periodFrom: Day | null
  readonly periodTo: Day | null
  readonly registerNumber: string | null
}
