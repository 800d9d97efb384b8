import { flawed, type Flaw } from './flaw.ts'

/** Looks at something that came from outside, at a place, and tells what is wrong with its shape. */
export type Check = (value: unknown, at: string) => readonly Flaw[]

/** A text. Flaw: not_a_text. */
export const text: Check = (value, at) => (typeof value === 'string' ? [] : [flawed(at, 'not_a_text')])
/** True or false. Flaw: not_yes_or_no. */
export const truth: Check = (value, at) => (typeof value === 'boolean' ? [] : [flawed(at, 'not_yes_or_no')])
/** A whole number that the database can hold. Flaw: not_a_number. */
export const whole: Check = (value, at) =>
  Number.isInteger(value) && Math.abs(Number(value)) <= 2_000_000_000 ? [] : [flawed(at, 'not_a_number')]
/** A whole number between two others, both of them allowed. Flaws: not_a_number, not_in_range. */
export const numberFrom =
  (smallest: number, largest: number): Check =>
  (value, at) => {
    if (!Number.isSafeInteger(value)) return [flawed(at, 'not_a_number')]
    const fits = Number(value) >= smallest && Number(value) <= largest
    return fits ? [] : [flawed(at, 'not_in_range', largest)]
  }
/** Null, or what the check asks for. */
export const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at)
/** One word, or what the check asks for. */
export const either =
  (word: string, check: Check): Check =>
  (value, at) =>
    value === word ? [] : check(value, at)
/** One of some words. Flaw: unknown_word. */
export const oneOf =
  (words: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && words.includes(value) ? [] : [flawed(at, 'unknown_word')]
/** A list of no more than `most`; what comes after that is not looked at. */
export const list =
  (check: Check, most: number): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return [flawed(at, 'not_a_list')]
    if (value.length > most) return [flawed(at, 'too_many', most)]
    return value.flatMap((one: unknown, index) => check(one, `${at}[${index}]`))
  }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (at: string, name: string) => (at === '' ? name : `${at}.${name}`).slice(0, 200)

/** An object with these fields and no others, whatever they are called. */
export const fields =
  (needed: Readonly<Record<string, Check>>, allowed: Readonly<Record<string, Check>> = {}): Check =>
  (value, at) => {
    if (!isObject(value)) return [flawed(at, 'not_an_object')]
    const checks = new Map([...Object.entries(needed), ...Object.entries(allowed)])
    const strange = Object.keys(value).filter((name) => !checks.has(name))
    const missing = Object.keys(needed).filter((name) => !Object.hasOwn(value, name))
    return [
      ...strange.map((name) => flawed(inside(at, name), 'unknown_field')),
      ...missing.map((name) => flawed(inside(at, name), 'missing_field')),
      ...[...checks].flatMap(([name, check]) =>
        Object.hasOwn(value, name) ? check(value[name], inside(at, name)) : [],
      ),
    ]
  }

/** An object whose fields are languages. */
export const byLanguage =
  (check: Check): Check =>
  (value, at) => {
    if (!isObject(value)) return [flawed(at, 'not_an_object')]
    return Object.keys(value).flatMap((name) =>
      /^[a-z]{2,3}$/.test(name) ? check(value[name], inside(at, name)) : [flawed(inside(at, name), 'unknown_language')],
    )
  }

/** How deep lists and objects stand in each other in a text of JSON; counted before anything is built of it. */
export function depthOf(json: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, '').matchAll(/[[{}\]]/g)) {
    depth += sign === '{' || sign === '[' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** What a text of JSON says; undefined where it is none. */
export function parsed(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return undefined
  }
}
