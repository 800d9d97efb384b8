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

/** What a later source tells of a work; null leaves what is there. */
export type FilledWork = {
  readonly workId: string
  readonly title: Words | null
  readonly cents: Cents | null
  readonly granted: boolean
  readonly decidedOn: Day | null
  readonly from: Day | null
  readonly to: Day | null
  readonly registerNumber: string | null
  readonly partners: {
    readonly named: readonly { readonly organisationId: string | null; readonly nameInSource: string }[]
    readonly others: boolean
  } | null
  /** Which of it came from this source, in words. */
  readonly note: Words
}
