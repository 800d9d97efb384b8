import { AnswerText } from '../../forms/parts/answer-text.tsx'
import type { Option, Question } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import type { AnswerValue } from '../submission.ts'
import { ChangeRead } from './change-read.tsx'

type Props = {
  readonly lang: Lang
  readonly question: Question
  readonly purposes: readonly Option[]
  readonly textLang: string
  readonly value: AnswerValue | undefined
  readonly before: AnswerValue | undefined
  /** What stood there before is opened by these words, and a blank is told by the others. */
  readonly says: { readonly earlier: string; readonly wasBlank: string }
}

/** Whether what changed can be marked in the text itself: a day or a choice is shown as it is. */
const isMarked = ({ kind }: Question, before: Props['before']): before is string =>
  (kind === 'text' || kind === 'long_text') && typeof before === 'string' && before !== ''

/** An answer as it stands after a change: a text with what changed in it, anything else with what stood there before. */
export function ChangedAnswer({ value, before, says, ...said }: Props) {
  if (typeof value === 'string' && isMarked(said.question, before))
    return <ChangeRead lang={said.lang} textLang={said.textLang} earlier={before} later={value} />
  return (
    <>
      <AnswerText {...said} value={value} />
      <details>
        <summary>{says.earlier}</summary>
        {before === undefined ? <p>{says.wasBlank}</p> : <AnswerText {...said} value={before} />}
      </details>
    </>
  )
}
