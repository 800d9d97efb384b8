import { plain } from '../../kit/words.ts'
import { Choice, Choices, Tick } from '../../ui/choice-field.tsx'
import { optionsOf } from '../question.ts'
import { words } from '../words.ts'
import { faultText } from './fault-text.ts'
import { hintOf, OneField, type QuestionFieldProps } from './one-field.tsx'
import { QuestionRows } from './question-rows.tsx'
import { keysIn, typedOf } from './typed.ts'

const common = ({ lang, question, faults = [], after, condition }: QuestionFieldProps) => {
  const fault = faults.find((one) => one.field === question.key)
  return {
    name: question.key,
    label: plain(question.label, lang),
    hint: hintOf([condition, plain(question.help, lang)]),
    after,
    optional: question.required ? undefined : words[lang].optional,
    error: fault === undefined ? undefined : faultText(fault, lang),
  }
}

/** One question of a form with what is answered or typed; the answer is read back by `parsedAnswer`. Works without JavaScript. */
export function QuestionField(props: QuestionFieldProps) {
  const { lang, question, purposes, value, sent, faults = [] } = props
  const t = words[lang]
  const typed = sent === undefined ? typedOf(question.kind, value, lang) : sent.text(question.key)
  const options = optionsOf(question, purposes)
  if (question.kind === 'rows') return <QuestionRows {...props} />
  if (question.kind === 'declaration') return <Tick {...common(props)} checked={typed === 'yes'} />
  if (question.kind === 'yes_no')
    return (
      <Choice
        {...common(props)}
        across
        value={typed}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
      />
    )
  if (question.kind === 'choices') {
    const chosen = sent === undefined ? keysIn(value) : sent.all(question.key)
    return (
      <Choices
        {...common(props)}
        values={chosen}
        options={options.map((one) => ({ value: one.key, label: plain(one.label, lang) }))}
      />
    )
  }
  const asked = { ...question, kind: question.kind, options }
  return (
    <OneField
      lang={lang}
      name={question.key}
      asked={asked}
      typed={typed}
      fault={faults.find((one) => one.field === question.key)}
      condition={props.condition}
      after={props.after}
    />
  )
}
