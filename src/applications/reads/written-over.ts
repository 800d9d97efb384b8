import { isBlank } from '../../forms/missing.ts'
import type { Question } from '../../forms/question.ts'
import { digestOf } from '../../io/digest.ts'
import type { Answers } from '../content.ts'
import type { AnswerValue } from '../submission.ts'

/** What somebody sees of a field, as a form carries it: the hash of what it shows; a blank is a blank, however it is kept. */
export function seenOfField(questions: readonly Question[], key: string, value: Answers[string] | undefined): string {
  const question = questions.find((one) => one.key === key)
  return digestOf(
    value === undefined || value === '' || (question !== undefined && isBlank(question, value)) ? null : value,
  )
}

export type Written = {
  readonly answers: Answers
  /** What its writer saw of a field, as `seenOfField` gives it; a field that does not say is taken at its word. */
  readonly seen: Readonly<Record<string, string>>
}
export type Touched = { readonly kept: Answers; readonly clashes: readonly string[] }

/**
 * What of what was written is an answer. A field that stands as it does now, or as its writer saw it, is none: it was not touched. One that
 * another changed meanwhile clashes. `now` gives what a field says now.
 */
export function touched(
  questions: readonly Question[],
  now: (key: string) => AnswerValue | undefined,
  { answers, seen }: Written,
): Touched {
  const digest = (key: string, value: AnswerValue | undefined) => seenOfField(questions, key, value)
  const changed = Object.entries(answers)
    .map(([key, value]) => ({ key, value, stands: digest(key, now(key)) }))
    .filter(({ key, value, stands }) => ![stands, seen[key]].includes(digest(key, value)))
  const clashing = changed.filter(({ key, stands }) => (seen[key] ?? stands) !== stands)
  const kept = changed.filter((one) => !clashing.includes(one))
  return {
    kept: Object.fromEntries(kept.map(({ key, value }) => [key, value])),
    clashes: clashing.map(({ key }) => key),
  }
}
