import type { Sent } from '../../kit/sent.ts'
import { most } from '../../forms/law-of-question.ts'
import { cellKinds, type CellKind, type Column, type Option, type Question } from '../../forms/question.ts'
import { keyFor } from '../../kit/key.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { plain, wordsOf } from '../../kit/words.ts'
import { keyIn, rowsIn } from './rows.ts'
import { orNull, shown, valuesOfWords, wholeIn, wordsIn, type Entered, type Values } from './typed.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Options one on a line; the same line in each language is the same option, and an option keeps its key while its place or name stays. */
function linesIn(typed: Sent, at: string, column: Column | undefined): readonly Option[] {
  const before = column?.options ?? []
  const byLang = langs.map((lang) => [lang, typed.text(`${at}.${lang}`).split('\n')] as const)
  const labels = numbers(Math.max(...byLang.map(([, lines]) => lines.length)))
    .map((i) => wordsOf(Object.fromEntries(byLang.map(([lang, lines]): [Lang, string] => [lang, lines[i] ?? '']))))
    .filter((label) => Object.keys(label).length > 0)
  return labels.reduce<readonly Option[]>((done, label, index) => {
    const same = before.find((one) => plain(one.label, 'fi') === plain(label, 'fi'))
    const there = same ?? (before.length === labels.length ? before[index] : undefined)
    const taken = done.map(({ key }) => key)
    const key = there !== undefined && !taken.includes(there.key) ? there.key : keyFor(plain(label, 'fi'), taken)
    return [...done, { key, label }]
  }, [])
}

const bounds = ['longest', 'smallest', 'largest'] as const
/** The bounds that a cell of a kind has. */
export const boundsOf = (kind: CellKind): readonly (typeof bounds)[number][] => {
  if (kind === 'text' || kind === 'long_text') return ['longest']
  return kind === 'number' ? ['smallest', 'largest'] : []
}

/** What kind of cell a column of the form says; text where it says none. */
export const cellKindIn = (typed: Sent, at: string): CellKind =>
  cellKinds.find((one) => one === typed.text(`${at}.kind`)) ?? 'text'

function boundsIn(typed: Sent, at: string, kind: CellKind): Entered<Pick<Column, (typeof bounds)[number]>> {
  const read = new Map(boundsOf(kind).map((name) => [name, wholeIn(typed, `${at}.${name}`)]))
  const [longest = null, smallest = null, largest = null] = bounds.map((name) => read.get(name)?.value)
  return { value: { longest, smallest, largest }, errors: [...read.values()].flatMap(({ errors }) => errors) }
}

function columnIn(typed: Sent, at: string, before: Column | undefined): Entered<Column> {
  const label = wordsIn(typed, `${at}.label`, most.label)
  const kind = cellKindIn(typed, at)
  const same = before?.kind === kind ? before : undefined
  const [help, within] = [wordsIn(typed, `${at}.help`, most.help), boundsIn(typed, at, kind)]
  const value: Column = {
    key: keyIn(typed, at),
    kind,
    label: label.value,
    help: orNull(help.value),
    required: typed.text(`${at}.required`) === 'yes',
    ...within.value,
    options: kind === 'choice' ? linesIn(typed, `${at}.options`, same) : [],
  }
  return { value, errors: [label, help, within].flatMap((one) => one.errors) }
}

/** The columns of a table or a repeating group; a column keeps its key. Errors: too_long, not_whole. */
export const columnsIn = (typed: Sent, question: Question): Entered<readonly Column[]> =>
  rowsIn(typed, 'columns', {
    read: (at) =>
      columnIn(
        typed,
        at,
        question.columns.find(({ key }) => key === keyIn(typed, at)),
      ),
    isEmpty: ({ label }) => Object.keys(label).length === 0,
    nameOf: ({ label }) => label,
  })

const lines = (options: readonly Option[], lang: string) =>
  options.map(({ label }) => label[lang]?.text ?? '').join('\n')

/** A column as its form holds it. */
export const columnValues = (column: Column, i: number): Values => ({
  [`columns.${i}.key`]: [column.key],
  [`columns.${i}.kind`]: [column.kind],
  [`columns.${i}.required`]: column.required ? ['yes'] : [],
  ...valuesOfWords(`columns.${i}.label`, column.label),
  ...valuesOfWords(`columns.${i}.help`, column.help),
  ...Object.fromEntries(bounds.map((name) => [`columns.${i}.${name}`, [shown(column[name])]])),
  ...Object.fromEntries(langs.map((lang) => [`columns.${i}.options.${lang}`, [lines(column.options, lang)]])),
})
