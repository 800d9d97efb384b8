import type { Sent } from '../../kit/sent.ts'
import { everyObjects, keyFlaws } from '../../forms/law-of-question.ts'
import { keyFor } from '../../kit/key.ts'
import { langs } from '../../kit/lang.ts'
import { plain, wordsOf, type Words } from '../../kit/words.ts'
import type { Clause } from '../clause.ts'
import { longest, valuesOfWords, wordsIn, type Entered, type EntryError, type Values } from './typed.ts'

/** More rows than any call has; a form that says more is not ours. */
const mostRows = 60

/** How many rows of a kind a form has; `name.count` says it. */
export const rowCount = (typed: Sent, name: string): number => {
  const count = Number(typed.text(`${name}.count`))
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRows) : 0
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

/** The form with one more empty row of a kind, so that rows can be added without JavaScript. */
export const withRow = (values: Values, name: string, count: number): Values => ({
  ...values,
  [`${name}.count`]: [String(Math.min(count + 1, mostRows))],
})

/** The form with a row changed with the one before it. */
export function movedUp(values: Values, name: string, row: number): Values {
  const [from, to] = [`${name}.${row}.`, `${name}.${row - 1}.`]
  const moved = Object.entries(values).map(([key, value]): [string, readonly string[]] =>
    key.startsWith(from)
      ? [to + key.slice(from.length), value]
      : key.startsWith(to)
        ? [from + key.slice(to.length), value]
        : [key, value],
  )
  return row < 1 ? values : Object.fromEntries(moved)
}

/** Reads the rows of a kind one by one; rows that `isEmpty` are left out, and keys are made for new ones. */
export function rowsIn<Row extends { readonly key: string }>(
  typed: Sent,
  name: string,
  row: { read: (at: string) => Entered<Row>; isEmpty: (row: Row) => boolean; nameOf: (row: Row) => Words },
): Entered<readonly Row[]> {
  const read = numbers(rowCount(typed, name)).map((i) => row.read(`${name}.${i}`))
  const kept = read.map((one) => one.value).filter((one) => !row.isEmpty(one))
  const value = kept.reduce<readonly Row[]>((done, one) => {
    const taken = [
      ...everyObjects,
      ...done.map((other) => other.key),
      ...kept.filter((other) => other !== one).map((other) => other.key),
    ]
    return [
      ...done,
      {
        ...one,
        key:
          one.key === '' || done.some((other) => other.key === one.key)
            ? keyFor(plain(row.nameOf(one), 'fi'), taken)
            : one.key,
      },
    ]
  }, [])
  return { value, errors: read.flatMap((one) => one.errors) }
}

const lines = (text: string) => text.split('\n').map((line) => line.trim())

/** Examples stand one on a line; the same line in each language is the same example. */
function examplesIn(typed: Sent, at: string): Entered<readonly Words[]> {
  const byLang = langs.map((lang) => ({ lang, lines: lines(typed.text(`${at}.examples.${lang}`)) }))
  const count = Math.max(...byLang.map((one) => one.lines.length))
  const zipped = numbers(count).map((i) => wordsOf(Object.fromEntries(byLang.map((one) => [one.lang, one.lines[i]]))))
  const value = zipped.filter((words) => Object.keys(words).length > 0)
  const errors = byLang
    .filter((one) => one.lines.some((line) => line.length > longest.line))
    .map((one): EntryError => ({ field: `${at}.examples.${one.lang}`, code: 'too_long' }))
  return { value, errors }
}

/** The key that a row had before; empty for a new one and for what is no key. */
export function keyIn(typed: Sent, at: string): string {
  const key = typed.text(`${at}.key`)
  return keyFlaws(key, at, everyObjects).length === 0 ? key : ''
}

function clauseIn(typed: Sent, at: string): Entered<Clause> {
  const [words, examples] = [wordsIn(typed, `${at}.words`, 1_000), examplesIn(typed, at)]
  return {
    value: {
      key: keyIn(typed, at),
      words: words.value,
      examples: examples.value,
      ...(typed.text(`${at}.adopts`) === 'yes' ? { adopts: true } : {}),
    },
    errors: [...words.errors, ...examples.errors],
  }
}

/** Purposes, aims, exclusions or conditions out of a form. */
export const clausesIn = (typed: Sent, name: string): Entered<readonly Clause[]> =>
  rowsIn(typed, name, {
    read: (at) => clauseIn(typed, at),
    isEmpty: ({ words, examples, adopts }) =>
      Object.keys(words).length === 0 && examples.length === 0 && adopts !== true,
    nameOf: (clause) => clause.words,
  })

const exampleLines = (clause: Clause, lang: string) =>
  clause.examples.map((words) => words[lang]?.text ?? '').join('\n')

/** Purposes, aims, exclusions or conditions as a form holds them, with one empty row where there are none. */
export const valuesOfClauses = (name: string, clauses: readonly Clause[]): Values =>
  clauses.reduce<Values>(
    (values, clause, i) => ({
      ...values,
      [`${name}.${i}.key`]: [clause.key],
      ...(clause.adopts === true ? { [`${name}.${i}.adopts`]: ['yes'] } : {}),
      ...valuesOfWords(`${name}.${i}.words`, clause.words),
      ...Object.fromEntries(langs.map((lang) => [`${name}.${i}.examples.${lang}`, [exampleLines(clause, lang)]])),
    }),
    { [`${name}.count`]: [String(Math.max(1, clauses.length))] },
  )
