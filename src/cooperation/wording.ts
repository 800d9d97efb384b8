import type { Lang } from '../kit/lang.ts'

/** One wording of what members write together: a note, or the minutes of a meeting. */
export type Wording = {
  readonly revision: number
  readonly words: string
  readonly lang: Lang
  readonly at: Date
  readonly by: string
}
