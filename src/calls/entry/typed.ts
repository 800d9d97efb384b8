import type { DayFault } from '../../kit/dates.ts'
import type { Sent } from '../../kit/sent.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { wordsOf, type Words } from '../../kit/words.ts'

/** What was typed into a form as data, to draw a form from: what is stored, or what was typed, right or wrong. */
export type Values = Readonly<Record<string, readonly string[]>>

export type EntryCode =
  | 'too_long'
  | 'not_a_sum'
  | 'negative_sum'
  | 'sum_too_large'
  | 'no_money'
  | 'not_a_share'
  | DayFault
  | 'not_a_time'
  | 'day_missing'
  | 'not_a_weight'
  | 'not_a_score'
  | 'not_half_points'
  | 'not_whole'
  | 'not_parties'
  | 'unknown_choice'
  | 'same_name'
  | 'name_of_sum'
  | 'closes_before_opening'
  | 'ends_before_start'
export type EntryError = { readonly field: string; readonly code: EntryCode }
/** What a form gave: the value as far as it could be read, and what could not. */
export type Entered<T> = { readonly value: T; readonly errors: readonly EntryError[] }

/** A value without fault. */
export const right = <T>(value: T): Entered<T> => ({ value, errors: [] })
/** A value that could not be read from a field. */
export const wrong = <T>(value: T, field: string, code: EntryCode): Entered<T> => ({ value, errors: [{ field, code }] })

/** Reads a form again from its data. */
export const typedFrom = (values: Values): Sent => {
  const all = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? []) : [])
  return { all, text: (name) => all(name).at(-1) ?? '' }
}

/** Data of a form as it arrived. */
export const valuesOf = (form: Sent & { readonly names: readonly string[] }): Values =>
  Object.fromEntries(form.names.map((name) => [name, form.all(name)]))

/** The longest that a text of a call may be, in characters. */
export const longest = { line: 300, text: 20_000 } as const

/** A text in the languages of the pages, from `name.fi`, `name.sv`, `name.en`. Errors: too_long. */
export function wordsIn(typed: Sent, name: string, most: number): Entered<Words> {
  const said = (text: string) => (most === longest.line ? text.replace(/\s*\n\s*/g, ' ') : text) // a name is one line
  const value = wordsOf(
    Object.fromEntries(langs.map((lang): [Lang, string] => [lang, said(typed.text(`${name}.${lang}`))])),
  )
  const errors = langs
    .filter((lang) => (value[lang]?.text.length ?? 0) > most)
    .map((lang): EntryError => ({ field: `${name}.${lang}`, code: 'too_long' }))
  return { value, errors }
}

/** A text in languages as a form holds it. */
export const valuesOfWords = (name: string, words: Words | null): Values =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, [words?.[lang]?.text ?? '']]))

/** A text that may be unsaid: null where nothing was typed. */
export const orNull = (words: Words): Words | null => (Object.keys(words).length === 0 ? null : words)

/** One of several codes, or null where none was chosen. Errors: unknown_choice. */
export function choiceIn<Code extends string>(typed: Sent, name: string, codes: readonly Code[]): Entered<Code | null> {
  const text = typed.text(name)
  const code = codes.find((one) => one === text) ?? null
  return text !== '' && code === null ? wrong(null, name, 'unknown_choice') : right(code)
}

/** Those of several codes that were ticked; null where none was. */
export function choicesIn<Code extends string>(
  typed: Sent,
  name: string,
  codes: readonly Code[],
): readonly Code[] | null {
  const ticked = typed.all(name)
  const chosen = codes.filter((code) => ticked.includes(code))
  return chosen.length === 0 ? null : chosen
}

/** Yes, no, or null where neither was chosen. */
export const yesNoIn = (typed: Sent, name: string): boolean | null =>
  typed.text(name) === 'yes' ? true : typed.text(name) === 'no' ? false : null

/** Yes, no or nothing as a form holds it. */
export const valueOfYesNo = (value: boolean | null): readonly string[] => (value === null ? [] : [value ? 'yes' : 'no'])

/** A whole number, or null where nothing was typed. Errors: not_whole. */
export function wholeIn(typed: Sent, name: string): Entered<number | null> {
  const text = typed.text(name).replace(/\s/g, '')
  if (text === '') return right(null)
  return /^-?\d{1,9}$/.test(text) ? right(Number(text)) : wrong(null, name, 'not_whole')
}

type Bounds = { readonly least: number; readonly most: number; readonly code: EntryCode }
/** A whole number within bounds, or null where nothing was typed. Errors: the `code` of the bounds. */
export function wholeWithin(typed: Sent, name: string, { least, most, code }: Bounds): Entered<number | null> {
  const { value, errors } = wholeIn(typed, name)
  const fits = errors.length === 0 && (value === null || (value >= least && value <= most))
  return fits ? right(value) : wrong(null, name, code)
}

/** A number, or nothing, as a form holds it. */
export const shown = (value: number | null): string => (value === null ? '' : String(value))
