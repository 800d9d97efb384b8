import type { Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'

/** What a municipality has asked of those who carried out a work, with the answer once there is one. Days in Helsinki. */
export type WorkQuestion = {
  readonly id: string
  readonly workId: string
  readonly by: Words
  readonly askedOn: Day
  readonly lang: Lang
  readonly words: string
  readonly answer: string | null
  readonly answerLang: Lang | null
  readonly answeredOn: Day | null
}

export const longestQuestion = 2_000
export const longestAnswer = 4_000

/** A text as it is kept. Refuses `missing` and `too_long`. */
export function saidIn(typed: string, most: number): Outcome<string, 'missing' | 'too_long'> {
  const text = typed.trim()
  if (text === '') return refuse('missing')
  return text.length > most ? refuse('too_long') : done(text)
}
