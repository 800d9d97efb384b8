import type { Day } from '../kit/dates.ts'
import { wordsOf, type Words } from '../kit/words.ts'
import type { Adoption } from './adoption.ts'
import type { Partner } from './partner.ts'
import type { AnswerValue, ReuseDecision } from './submission.ts'

/** The newest answers, by the key of the question. */
export type Answers = Readonly<Record<string, AnswerValue>>

export type Finding = {
  readonly workId: string
  readonly slug: string
  readonly title: Words | null
  readonly note: string
  readonly cooperate: boolean
}

/** "Has this been done already?": what was searched, what was found, what follows (domain.md 3.1 F). */
export type Reuse = {
  readonly decision: ReuseDecision | null
  readonly why: string
  readonly searched: string
  readonly findings: readonly Finding[]
}

export type Attachment = {
  readonly id: string
  readonly name: string
  readonly hash: string
  /** Bytes. */
  readonly size: number
  readonly mediaType: string
  readonly at: Date
}

/** What an application says, as it stands now. */
export type Content = {
  readonly answers: Answers
  readonly partners: readonly Partner[]
  readonly reuse: Reuse
  /** What it takes into use, where its purpose asks for that. */
  readonly adoption: Adoption
  readonly attachments: readonly Attachment[]
}

export const longestReuse = 10_000

const textOf = (answers: Answers, key: string): string => {
  const value = answers[key]
  return typeof value === 'string' ? value.trim() : ''
}
const orNull = (text: string) => (text === '' ? null : text)

/** The title in the languages it was written in (questions title_fi, title_sv). Empty when there is none yet. */
export const titleOf = (answers: Answers): Words =>
  wordsOf({ fi: textOf(answers, 'title_fi'), sv: textOf(answers, 'title_sv') })

/** What the project is about in short, in the languages it was written in (questions summary_fi, summary_sv). */
export const summaryOf = (answers: Answers): Words =>
  wordsOf({ fi: textOf(answers, 'summary_fi'), sv: textOf(answers, 'summary_sv') })

/** The chosen purpose of the call, by its key. */
export const purposeOf = (answers: Answers): string | null => orNull(textOf(answers, 'purpose'))

export type Period = { readonly startsOn: Day | null; readonly endsOn: Day | null }

/** The first and last day of the project. */
export const periodOf = (answers: Answers): Period => ({
  startsOn: orNull(textOf(answers, 'starts_on')),
  endsOn: orNull(textOf(answers, 'ends_on')),
})
