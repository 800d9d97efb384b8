import type { AnswerValue } from './submission.ts'

/** What has been answered to a question, or said by another part, at one time. */
export type Earlier<Value = AnswerValue> = {
  readonly revision: number
  readonly value: Value
  readonly at: Date
  /** The name of who wrote last. */
  readonly who: string | null
  /** The names of those who wrote in the same stretch. */
  readonly others: readonly string[]
}

/** How many entries of a field's history one page shows. */
export const historyOnPage = 50

/** The history of a field as one page shows it: `shown` of its entries, one more where there is more, and the one that stands. */
export type HistoryOf<Value = AnswerValue> = {
  readonly entries: readonly Earlier<Value>[]
  readonly newest: Earlier<Value> | undefined
  readonly shown: number
}

/** Whether there is more of a history than the page shows. */
export const hasMore = <Value>({ entries, shown }: HistoryOf<Value>): boolean => entries.length > shown
