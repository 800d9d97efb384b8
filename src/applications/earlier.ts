import type { AnswerValue } from './submission.ts'

/** What has been answered to a question at one time. */
export type Earlier = {
  readonly revision: number
  readonly value: AnswerValue
  readonly at: Date
  /** The name of the writer. */
  readonly who: string | null
}

/** How many entries of a field's history one page shows. */
export const historyOnPage = 50
