import type { CostType } from '../../calls/cost-type.ts'
import { AnswerText } from '../../forms/parts/answer-text.tsx'
import type { Option, Question } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { keptPartOf } from '../kept-part.ts'
import { moneyWritten } from '../money-clash.ts'
import { sumChanges } from '../promise-change.ts'
import type { AnswerValue } from '../submission.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { ChangedAnswer } from './changed-answer.tsx'
import { MoneyRead } from './money-read.tsx'
import { SumChanges } from './promise-changes.tsx'

type Props = {
  readonly lang: Lang
  readonly question: Question
  readonly purposes: readonly Option[]
  /** The cost types of the call. */
  readonly types: readonly CostType[]
  readonly textLang: string
  readonly value: AnswerValue | undefined
}

const moneyOf = (value: AnswerValue | undefined) => moneyWritten(String(value ?? '')) ?? { lines: [], ownCents: 0 }
const isMoney = ({ key }: Question) => keptPartOf(key)?.kind === 'costs'

/** What stands in a field that a request opens: an answer, a text, or the money of a party. */
export const FieldValue = (props: Props) =>
  isMoney(props.question) ? (
    <MoneyRead
      lang={props.lang}
      {...moneyOf(props.value)}
      types={props.types}
      caption={plain(props.question.label, props.lang)}
    />
  ) : (
    <AnswerText {...props} />
  )

/** The same after it was answered, with what stood there before. */
export function ChangedField({ before, ...props }: Props & { before: AnswerValue | undefined }) {
  const { lang, question, value, types } = props
  const t = supplementTexts[lang]
  if (!isMoney(question))
    return <ChangedAnswer {...props} before={before} says={{ earlier: t.earlier, wasBlank: t.wasBlank }} />
  const [was, is] = [moneyOf(before), moneyOf(value)]
  return (
    <>
      <FieldValue {...props} />
      <SumChanges
        lang={lang}
        changes={sumChanges({ tasks: '', ...was }, { tasks: '', ...is }, types)}
        types={types}
        id={`changed-${question.key}`}
        caption={t.changedSums}
        was={t.earlier}
      />
    </>
  )
}
