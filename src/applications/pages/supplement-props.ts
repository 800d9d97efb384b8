import type { ReactNode } from 'react'
import type { Fault, Sent } from '../../forms/answer.ts'
import { longestOf } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import type { Cents } from '../../kit/money.ts'
import type { SentTexts } from '../../kit/sent.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import type { Answers } from '../content.ts'
import { keptPartOf } from '../kept-part.ts'
import type { SupplementShown } from '../parts/supplement-read.tsx'
import { attachmentsField, standingOf } from '../supplement.ts'
import { supplementText } from '../supplement-text.ts'
import type { MoneyFault, NewPromise } from '../supplement-promise.ts'
import type { Workspace } from '../workspace.ts'
import type { TypedCommitment } from './commit-form.tsx'
import type { TogetherFields } from './written-together.tsx'

/** What was typed into a form that came back: what is wrong in it, and which fields another changed meanwhile. */
export type TypedAnswers = {
  readonly sent: Sent
  readonly faults: readonly Fault[]
  readonly clashes?: readonly string[] | undefined
}

export type SupplementProps = {
  readonly view: View
  readonly work: Workspace
  readonly supplement: SupplementShown
  /** What the newest version says: that is what is being supplemented. */
  readonly said: Answers
  /** The fields that this person may write. */
  readonly mine: readonly string[]
  readonly sends: boolean
  /** Ids for the files to come, so that the same form sent twice adds them once. */
  readonly ids: string
  readonly typed?: TypedAnswers | undefined
  /** What the page shows of each field, by its key, as the form carries it. */
  readonly seen: Readonly<Record<string, string>>
  readonly added?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
  /** The parties whose tasks or money the answer changes. */
  readonly promises: readonly NewPromise[]
  /** What keeps the changed money from being sent. */
  readonly moneyFaults: readonly MoneyFault[]
  /** What the newest version seeks in all. */
  readonly soughtCents: Cents
  /** What was typed into the own costs that came back. */
  readonly money?: SentTexts | undefined
  /** What was typed into the commitment that came back. */
  readonly commitment?: TypedCommitment | undefined
}

/** Whether a field is the costs of one's own party, and may be written. */
export const isOwnCosts = ({ mine }: SupplementProps, key: string): boolean =>
  mine.includes(key) && keptPartOf(key)?.kind === 'costs'

/** Whether a request opens the attachments. */
export const asksFiles = ({ supplement }: SupplementProps) =>
  supplement.fields.some(({ key }) => key === attachmentsField)
/** The questions that a request opens. */
export const questionsIn = ({ work, supplement }: SupplementProps) =>
  work.form.questions.filter(({ key }) => supplement.fields.some((field) => field.key === key))

/** The long texts of an answer in which several may write at once: those that this person writes, and that did not come back unkept. */
export function textsJoined(props: SupplementProps): TogetherFields {
  const { view, supplement, mine, typed } = props
  if (standingOf(supplement, view.now) !== 'open') return []
  const isUnkept = (key: string) =>
    typed?.clashes?.includes(key) === true || typed?.faults.some(({ field }) => field === key) === true
  return questionsIn(props)
    .filter(({ key, kind }) => kind === 'long_text' && mine.includes(key) && !isUnkept(key))
    .map((question) => {
      const { key } = question
      return { key, longest: longestOf(question), line: supplementText({ supplementId: supplement.id, key }) }
    })
}
