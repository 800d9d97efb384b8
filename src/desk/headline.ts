import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'

/** An announcement as the front page shows it; `on` is the day it first came out. */
export type Headline = {
  readonly slug: string
  readonly title: Words
  readonly lead: Words | null
  readonly on: Day | null
  readonly example: boolean
}
