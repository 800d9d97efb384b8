import { flawed, textsFlaws, type Flaw, type FlawCode } from './flaw.ts'
import { fromCall, hasRows, isChosen, longestOf, type Column, type Question } from './question.ts'

/** How large a form may be. */
export const most = { sections: 40, questions: 500, options: 200, columns: 12, label: 500, help: 3_000 }

export const keyShape = /^[a-z0-9][a-z0-9_]{0,59}$/
/** Names that stand beside the sections of a form in the addresses of an application. */
export const addresses =
  'constructor prototype answers partners findings attachments submission withdrawal versions decision comments history'.split(
    ' ',
  )
/** Names that every object of JavaScript has, as far as their letters are those of a key. */
export const everyObjects = ['constructor', 'prototype']
/** Names of fields and addresses around a form, and names that every object of JavaScript has. */
export const taken =
  'constructor prototype add remove question decision why searched budget party own tasks id ids move'.split(' ')

/** What is wrong with a key: its shape (small letters, digits, underscores; 60 at most), or that it is one of the reserved. */
export const keyFlaws = (key: string, at: string, reserved: readonly string[] = taken): readonly Flaw[] => {
  if (!keyShape.test(key)) return [flawed(`${at}.key`, 'bad_key')]
  return reserved.includes(key) ? [flawed(`${at}.key`, 'reserved_key')] : []
}

type Keyed = { readonly key: string }
/** Keys that stand more than once among some rows. */
export const twice = (rows: readonly Keyed[], at: (index: number) => string): readonly Flaw[] =>
  rows.flatMap((row, index) =>
    rows.findIndex((other) => other.key === row.key) < index ? [flawed(`${at(index)}.key`, 'same_key')] : [],
  )

/** One flaw where something is wrong. */
export const when = (wrong: boolean, at: string, code: FlawCode, limit?: number): readonly Flaw[] =>
  wrong ? [flawed(at, code, limit)] : []

type Bounded = Pick<Question, 'kind' | 'longest' | 'smallest' | 'largest'>

function lengthFlaws({ kind, longest }: Bounded, at: string): readonly Flaw[] {
  if (longest === null) return []
  if (kind !== 'text' && kind !== 'long_text') return [flawed(`${at}.longest`, 'not_for_kind')]
  const limit = longestOf({ kind, longest: null })
  return when(longest < 1 || longest > limit, `${at}.longest`, 'bad_bounds', limit)
}

/** Bounds that do not go with the kind or with each other: length of a text, smallest and largest number. */
export const boundFlaws = ({ smallest, largest, ...asked }: Bounded, at: string): readonly Flaw[] => [
  ...lengthFlaws({ ...asked, smallest, largest }, at),
  ...when((smallest ?? largest) !== null && asked.kind !== 'number', `${at}.smallest`, 'not_for_kind'),
  ...when(smallest !== null && largest !== null && smallest > largest, `${at}.largest`, 'bad_bounds'),
]

type Optioned = Pick<Question, 'kind' | 'options'> | Pick<Column, 'kind' | 'options'>

/** Options of what has none, too many, or with flaws of their own. */
export function optionFlaws({ kind, options }: Optioned, at: string): readonly Flaw[] {
  if (options === fromCall) return when(!isChosen(kind), `${at}.options`, 'not_for_kind')
  if (typeof options === 'string') return [flawed(`${at}.options`, 'unknown_word')]
  const place = (index: number) => `${at}.options[${index}]`
  return [
    ...when(options.length > 0 && !isChosen(kind) && kind !== 'table', `${at}.options`, 'not_for_kind'),
    ...when(options.length > most.options, `${at}.options`, 'too_many', most.options),
    ...twice(options, place),
    ...options.flatMap((option, index) => [
      ...keyFlaws(option.key, place(index), []),
      ...textsFlaws(option.label, `${place(index)}.label`, most.label),
    ]),
  ]
}

const columnFlaws = (column: Column, at: string): readonly Flaw[] => [
  ...keyFlaws(column.key, at, everyObjects),
  ...textsFlaws(column.label, `${at}.label`, most.label),
  ...textsFlaws(column.help, `${at}.help`, most.help),
  ...boundFlaws(column, at),
  ...optionFlaws(column, at),
]

/** Columns and the least number of rows, of what has rows; too many, or with flaws of their own. */
export function columnsFlaws(question: Question, at: string): readonly Flaw[] {
  const { columns, kind, least } = question
  const place = (index: number) => `${at}.columns[${index}]`
  return [
    ...when(columns.length > 0 && !hasRows(kind), `${at}.columns`, 'not_for_kind'),
    ...when(columns.length > most.columns, `${at}.columns`, 'too_many', most.columns),
    ...when(least !== null && kind !== 'rows', `${at}.least`, 'not_for_kind'),
    ...when(least !== null && (least < 0 || least > 60), `${at}.least`, 'bad_bounds', 60),
    ...twice(columns, place),
    ...columns.flatMap((column, index) => columnFlaws(column, place(index))),
  ]
}
