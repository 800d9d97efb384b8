import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { writtenNumber } from '../../kit/number.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Choice, Select } from '../../ui/choice-field.tsx'
import type { FieldProps } from '../../ui/field.tsx'
import { DateField, LongText, MoneyField, NumberField, TextField } from '../../ui/text-field.tsx'
import type { AnswerValue, Fault, Sent } from '../answer.ts'
import { longestOf, type CellKind, type Column, type Option, type Question } from '../question.ts'
import { words } from '../words.ts'
import { faultText } from './fault-text.ts'
import { hintOf } from './hint.ts'

export type QuestionFieldProps = {
  readonly lang: Lang
  readonly question: Question
  /** The options of the call. */
  readonly purposes?: readonly Option[] | undefined
  /** What is kept. */
  readonly value: AnswerValue | undefined
  /** What was typed, when a form came back: shown instead of what is kept. */
  readonly sent?: Sent | undefined
  readonly faults?: readonly Fault[] | undefined
  /** Rows just asked for. */
  readonly added?: number | undefined
  /** The question and answer on which this one depends, in words. */
  readonly condition?: string | undefined
  /** Stands under the field. */
  readonly after?: ReactNode
}

type Asked = Pick<Column, 'label' | 'help' | 'required' | 'longest'> & {
  readonly kind: CellKind
  readonly options: readonly Option[]
}
type OneProps = {
  lang: Lang
  name: string
  asked: Asked
  typed: string
  fault: Fault | undefined
  /** What stands under the label of a question; of a cell, its help. */
  hint?: string | undefined
  after?: ReactNode
}

const longestHint = (asked: Asked, lang: Lang) =>
  asked.longest === null || asked.kind !== 'long_text'
    ? undefined
    : say(words[lang].longest, { limit: writtenNumber(longestOf(asked), lang) })

/** A title in Swedish is written in Swedish, whatever the language of the page. */
const langOfName = (name: string): string | undefined => (/_(fi|sv|en)$/.test(name) ? name.slice(-2) : undefined)

/** A cell of a row, by its name: drawn tighter than a question of its own. */
const isCell = (name: string): boolean => name.includes('.')

const Picked = ({ lang, asked, typed, ...field }: FieldProps & { lang: Lang; asked: Asked; typed: string }) => {
  const options = asked.options.map((option) => ({ value: option.key, label: plain(option.label, lang) }))
  if (options.length > 7 || isCell(field.name))
    return <Select {...field} options={options} value={typed} blank={words[lang].choose} wide />
  return <Choice {...field} options={options} value={typed} />
}

const dayHint = (name: string, lang: Lang) => (isCell(name) ? words[lang].dayShort : words[lang].dayHint)

const hintFor = ({ lang, name, asked, hint = plain(asked.help, lang) }: OneProps) =>
  hintOf([hint, asked.kind === 'date' ? dayHint(name, lang) : longestHint(asked, lang)])

type WrittenProps = FieldProps & { readonly asked: Asked; readonly value: string }

const Written = ({ asked, ...field }: WrittenProps) => {
  const lang = langOfName(field.name)
  if (isCell(field.name) && (asked.longest ?? 0) > 250) return <LongText {...field} rows={3} />
  if (asked.kind !== 'long_text') return <TextField {...field} lang={lang} />
  return <LongText {...field} lang={lang} rows={(asked.longest ?? 0) > 1_500 ? 8 : 5} />
}

/** One field for one answer or one cell, as its kind asks. */
export function OneField(props: OneProps) {
  const { lang, name, asked, typed: value, fault, after } = props
  const field = {
    name,
    after,
    label: plain(asked.label, lang),
    optional: asked.required ? undefined : words[lang].optional,
    error: fault === undefined ? undefined : faultText(fault, lang),
    hint: hintFor(props),
  }
  if (asked.kind === 'choice') return <Picked {...field} lang={lang} asked={asked} typed={value} />
  if (asked.kind === 'number') return <NumberField {...field} value={value} decimal />
  if (asked.kind === 'money') return <MoneyField {...field} value={value} />
  if (asked.kind === 'date') return <DateField {...field} value={value} />
  return <Written {...field} asked={asked} value={value} />
}
