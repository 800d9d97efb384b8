import { plain } from '../../kit/words.ts'
import { Choice, Choices, Tick } from '../../ui/choice-field.tsx'
import { cellKinds, optionsOf } from '../question.ts'
import { keysIn, typedOf } from '../typed.ts'
import { words } from '../words.ts'
import { faultText } from './fault-text.ts'
import { questionHint, hintOf } from './hint.ts'
import { MunicipalityField } from './municipality-field.tsx'
import { OneField, type QuestionFieldProps } from './one-field.tsx'
import { QuestionRows } from './question-rows.tsx'
import { QuestionTable } from './question-table.tsx'

const faultOf = ({ question, faults = [] }: QuestionFieldProps) => faults.find((one) => one.field === question.key)

const common = (props: QuestionFieldProps) => {
  const { lang, question, after, condition } = props
  const fault = faultOf(props)
  return {
    name: question.key,
    label: plain(question.label, lang),
    hint: questionHint(question, condition, lang),
    after,
    optional: question.required ? undefined : words[lang].optional,
    error: fault === undefined ? undefined : faultText(fault, lang),
  }
}

const typedText = ({ lang, question, value, sent }: QuestionFieldProps): string =>
  sent === undefined ? typedOf(question.kind, value, lang) : sent.text(question.key)

const YesOrNo = (props: QuestionFieldProps) => {
  const t = words[props.lang]
  const options = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  return <Choice {...common(props)} across value={typedText(props)} options={options} />
}

const Several = (props: QuestionFieldProps) => {
  const { lang, question, purposes, value, sent } = props
  const options = optionsOf(question, purposes).map((one) => ({ value: one.key, label: plain(one.label, lang) }))
  const chosen = sent === undefined ? keysIn(value) : sent.all(question.key)
  const more = question.kind !== 'file' ? [] : [words[lang].fileHint, options.length === 0 ? words[lang].noFiles : '']
  const field = common(props)
  return <Choices {...field} hint={hintOf([field.hint, ...more])} values={chosen} options={options} />
}

const OneAnswer = (props: QuestionFieldProps) => {
  const { lang, question, purposes, condition, after } = props
  const kind = cellKinds.find((one) => one === question.kind) ?? 'text'
  return (
    <OneField
      lang={lang}
      name={question.key}
      asked={{ ...question, kind, options: optionsOf(question, purposes) }}
      typed={typedText(props)}
      fault={faultOf(props)}
      hint={questionHint(question, condition, lang) ?? ''}
      after={after}
    />
  )
}

/** One question of a form with what is answered or typed; the answer is read back by `parsedAnswer`. Works without JavaScript. */
export function QuestionField(props: QuestionFieldProps) {
  switch (props.question.kind) {
    case 'rows':
      return <QuestionRows {...props} />
    case 'table':
      return <QuestionTable {...props} />
    case 'municipality':
      return <MunicipalityField {...props} />
    case 'declaration':
      return <Tick {...common(props)} checked={typedText(props) === 'yes'} />
    case 'yes_no':
      return <YesOrNo {...props} />
    case 'choices':
    case 'file':
      return <Several {...props} />
    default:
      return <OneAnswer {...props} />
  }
}
