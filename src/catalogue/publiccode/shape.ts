import type { Tree } from '../../kit/tree.ts'
import type { FaultCode, PubliccodeFault } from './fault.ts'

/** Judges a part of the data at a place. */
export type Check = (tree: Tree, place: string) => readonly PubliccodeFault[]
export type Field = { readonly check: Check; readonly needed: boolean }

/** A key that must be there. */
export const needed = (check: Check): Field => ({ check, needed: true })
/** A key that may be left out. */
export const maybe = (check: Check): Field => ({ check, needed: false })

const longestSaid = 60
const saidIn = (tree: Tree): string => (tree.is === 'list' || tree.is === 'map' ? '' : tree.text.slice(0, longestSaid))

/** What is wrong at a place, with what stands there. */
export const faultAt = (tree: Tree, place: string, code: FaultCode, bound?: number): PubliccodeFault => ({
  place,
  line: tree.line,
  code,
  said: saidIn(tree),
  bound,
})

const at = (place: string, key: string) => (place === '' ? key : `${place}.${key}`)
const isEmptyText = (tree: Tree) => tree.is === 'text' && tree.text.trim() === ''

/** A scalar whose text passes; `code` says what it is not. */
export const scalar =
  (passes: (text: string) => boolean, code: FaultCode): Check =>
  (tree, place) => {
    if (tree.is === 'list' || tree.is === 'map') return [faultAt(tree, place, 'not_text')]
    return passes(tree.text.trim()) ? [] : [faultAt(tree, place, code)]
  }

/** Any scalar. */
export const text: Check = scalar(() => true, 'not_text')

/** Letters as a reader counts them: a letter with its marks is one. */
const lettersIn = (said: string): number => [...new Intl.Segmenter('und').segment(said)].length

/** A text of a length in letters. */
export const textOf =
  (least: number, most: number): Check =>
  (tree, place) => {
    if (tree.is === 'list' || tree.is === 'map') return [faultAt(tree, place, 'not_text')]
    const letters = lettersIn(tree.text.trim())
    if (letters < least) return [faultAt(tree, place, 'too_short', least)]
    return letters > most ? [faultAt(tree, place, 'too_long', most)] : []
  }

/** true or false, and no other word for them. */
export const yesNo: Check = (tree, place) => (tree.is === 'yes_no' ? [] : [faultAt(tree, place, 'not_yes_no')])

/** One of some words. */
export const oneOf = (words: readonly string[]): Check => scalar((said) => words.includes(said), 'not_listed')

/** A list of at least so many. */
export const list =
  (each: Check, least = 0): Check =>
  (tree, place) => {
    if (tree.is !== 'list') return [faultAt(tree, place, 'not_list')]
    if (tree.items.length < least) return [faultAt(tree, place, 'empty')]
    return tree.items.flatMap((one, i) => each(one, `${place}[${i + 1}]`))
  }

function faultsOfField(tree: Tree & { is: 'map' }, place: string, key: string, field: Field) {
  const value = tree.entries.find(([name]) => name === key)?.[1]
  if (value === undefined) return field.needed ? [{ ...faultAt(tree, at(place, key), 'missing'), said: '' }] : []
  if (value.is === 'nothing') return field.needed ? [faultAt(value, at(place, key), 'missing')] : []
  if (field.needed && isEmptyText(value)) return [faultAt(value, at(place, key), 'empty')]
  return field.check(value, at(place, key))
}

/** A map of known keys; `also` judges what one key asks of another. */
export const map =
  (fields: Readonly<Record<string, Field>>, also: Check = () => []): Check =>
  (tree, place) => {
    if (tree.is !== 'map') return [faultAt(tree, place, 'not_map')]
    const strangers = tree.entries
      .filter(([key]) => !Object.hasOwn(fields, key))
      .map(([key, value]) => faultAt(value, at(place, key), 'unknown_key'))
    return [
      ...Object.entries(fields).flatMap(([key, field]) => faultsOfField(tree, place, key, field)),
      ...strangers,
      ...also(tree, place),
    ]
  }

/** A map whose keys pass, with something at each of them. */
export const mapOf =
  (passes: (key: string) => boolean, code: FaultCode, each: Check): Check =>
  (tree, place) => {
    if (tree.is !== 'map') return [faultAt(tree, place, 'not_map')]
    if (tree.entries.length === 0) return [faultAt(tree, place, 'empty')]
    return tree.entries.flatMap(([key, value]) => [
      ...(passes(key) ? [] : [{ ...faultAt(value, at(place, key), code), said: key }]),
      ...each(value, at(place, key)),
    ])
  }
