import type { Sent } from '../../kit/sent.ts'
import { conditionsBefore, type PossibleCondition } from '../../forms/conditions.ts'
import type { FormContent } from '../../forms/form.ts'
import { most } from '../../forms/law-of-question.ts'
import { fromCall, visibilities, type Condition, type Option, type Question } from '../../forms/question.ts'
import type { Words } from '../../kit/words.ts'
import { columnsIn, columnValues } from './form-columns.ts'
import { keyIn, rowsIn } from './rows.ts'
import {
  choiceIn,
  orNull,
  right,
  shown,
  valuesOfWords,
  wholeIn,
  wordsIn,
  type Entered,
  type EntryError,
  type Values,
} from './typed.ts'

export const answerNeeds = ['always', 'sometimes', 'never'] as const

function optionIn(typed: Sent, at: string): Entered<Option> {
  const label = wordsIn(typed, `${at}.label`, most.label)
  return { value: { key: keyIn(typed, at), label: label.value }, errors: label.errors }
}

const optionsIn = (typed: Sent): Entered<readonly Option[]> =>
  rowsIn(typed, 'options', {
    read: (at) => optionIn(typed, at),
    isEmpty: ({ label }) => Object.keys(label).length === 0,
    nameOf: ({ label }) => label,
  })

/** A condition as its choice in a list names it. */
export const conditionName = (condition: Condition | null): string =>
  condition === null ? '' : `${condition.question}=${condition.value}`

type Around = { readonly form: FormContent; readonly question: Question; readonly purposes: readonly Option[] }

/** The condition that was chosen in a list; null where none of the possible was. */
export const conditionIn = (typed: Sent, name: string, possible: readonly PossibleCondition[]): Condition | null =>
  possible.find(({ condition }) => conditionName(condition) === typed.text(name))?.condition ?? null

type Change = Partial<Omit<Question, 'key'>>

/** What only some kinds have: length, bounds, options, columns. */
function ownIn(typed: Sent, { question }: Around): Entered<Change> {
  const number = (name: string) => wholeIn(typed, name)
  const [longest, smallest, largest, least] = [
    number('longest'),
    number('smallest'),
    number('largest'),
    number('least'),
  ]
  const [options, columns] = [optionsIn(typed), columnsIn(typed, question)]
  const chosen: Change = { options: typed.text('from_call') === 'yes' ? fromCall : options.value }
  const byKind: Partial<Record<Question['kind'], Change>> = {
    text: { longest: longest.value },
    long_text: { longest: longest.value },
    number: { smallest: smallest.value, largest: largest.value },
    choice: chosen,
    choices: chosen,
    table: { options: options.value, columns: columns.value },
    rows: { columns: columns.value, least: least.value },
  }
  const errors = [longest, smallest, largest, least, options, columns].flatMap((one) => one.errors)
  return { value: byKind[question.kind] ?? {}, errors }
}

const groundIn = (typed: Sent, visibility: Question['visibility']): Entered<Words> =>
  visibility === 'secret' ? wordsIn(typed, 'ground', most.label) : right({})

/** What a question becomes by what was typed. Errors: too_long, not_whole, unknown_choice. A text in no language keeps the question as it was called. */
export function questionIn(typed: Sent, around: Around): Entered<Change> {
  const [label, help] = [wordsIn(typed, 'label', most.label), wordsIn(typed, 'help', most.help)]
  const [seen, need] = [choiceIn(typed, 'visibility', visibilities), choiceIn(typed, 'need', answerNeeds)]
  const visibility = seen.value ?? around.question.visibility
  const [ground, own] = [groundIn(typed, visibility), ownIn(typed, around)]
  const possible = conditionsBefore(around.form, around.question.key, around.purposes)
  const errors: readonly EntryError[] = [label, help, seen, need, ground, own].flatMap((one) => one.errors)
  return {
    value: {
      ...own.value,
      label: Object.keys(label.value).length === 0 ? around.question.label : label.value,
      help: orNull(help.value),
      required: need.value === 'always',
      requiredWhen: need.value === 'sometimes' ? conditionIn(typed, 'need_when', possible) : null,
      when: conditionIn(typed, 'when', possible),
      visibility,
      ground: orNull(ground.value),
    },
    errors,
  }
}

const optionValues = (option: Option, i: number): Values => ({
  [`options.${i}.key`]: [option.key],
  ...valuesOfWords(`options.${i}.label`, option.label),
})

const merged = (all: readonly Values[]): Values => all.reduce<Values>((values, one) => ({ ...values, ...one }), {})
const needOf = ({ required, requiredWhen }: Question) =>
  required ? 'always' : requiredWhen === null ? 'never' : 'sometimes'

/** A question as its form holds it. */
export function valuesOfQuestion(question: Question): Values {
  const own = typeof question.options === 'string' ? [] : question.options
  return {
    ...valuesOfWords('label', question.label),
    ...valuesOfWords('help', question.help),
    ...valuesOfWords('ground', question.ground),
    need: [needOf(question)],
    need_when: [conditionName(question.requiredWhen)],
    when: [conditionName(question.when)],
    visibility: [question.visibility],
    longest: [shown(question.longest)],
    smallest: [shown(question.smallest)],
    largest: [shown(question.largest)],
    least: [shown(question.least)],
    from_call: question.options === fromCall ? ['yes'] : [],
    'options.count': [String(Math.max(1, own.length))],
    'columns.count': [String(Math.max(1, question.columns.length))],
    ...merged(own.map(optionValues)),
    ...merged(question.columns.map(columnValues)),
  }
}
