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
/** A scalar that has no bound of its own: an address, a name, a version. */
const longestScalar = 500
const mostItems = 500
const saidIn = (tree: Tree): string => (tree.is === 'list' || tree.is === 'map' ? '' : tree.text.slice(0, longestSaid))

/** What is wrong at a place, with what stands there. */
export const faultAt = (tree: Tree, place: string, code: FaultCode, bound?: number): PubliccodeFault => ({
  place,
  line: tree.line,
  code,
  said: saidIn(tree),
  bound,
})

const cut = (key: string) => key.slice(0, longestSaid)
const at = (place: string, key: string) => (place === '' ? cut(key) : `${place}.${cut(key)}`)
const isEmptyText = (tree: Tree) => tree.is === 'text' && tree.text.trim() === ''

/** A scalar of at most 500 characters whose text passes; `code` says what it is not. */
export const scalar =
  (passes: (text: string) => boolean, code: FaultCode): Check =>
  (tree, place) => {
    if (tree.is === 'list' || tree.is === 'map') return [faultAt(tree, place, 'not_text')]
    const text = tree.text.trim()
    if (text.length > longestScalar) return [faultAt(tree, place, 'too_long', longestScalar)]
    return passes(text) ? [] : [faultAt(tree, place, code)]
  }

/** Any scalar. */
export const text: Check = scalar(() => true, 'not_text')

/** Letters as a reader counts them: a letter with its marks is one. */
const lettersIn = (said: string): number => [...new Intl.Segmenter('und').segment(said)].length

/** No letter that people write has more marks: what is longer than that is not counted letter by letter, which takes long. */
const mostMarks = 20

/** A text of a length in letters. */
export const textOf =
  (least: number, most: number): Check =>
  (tree, place) => {
    if (tree.is === 'list' || tree.is === 'map') return [faultAt(tree, place, 'not_text')]
    const said = tree.text.trim()
    if (said.length > most * mostMarks) return [faultAt(tree, place, 'too_long', most)]
    const letters = lettersIn(said)
    if (letters < least) return [faultAt(tree, place, 'too_short', least)]
    return letters > most ? [faultAt(tree, place, 'too_long', most)] : []
  }

/** true or false, and no other word for them. */
export const yesNo: Check = (tree, place) => (tree.is === 'yes_no' ? [] : [faultAt(tree, place, 'not_yes_no')])

/** One of some words. */
export const oneOf = (words: readonly string[]): Check => scalar((said) => words.includes(said), 'not_listed')

/** A list of at least and at most so many. */
export const list =
  (each: Check, least = 0, most = mostItems): Check =>
  (tree, place) => {
    if (tree.is !== 'list') return [faultAt(tree, place, 'not_list')]
    if (tree.items.length < least) return [faultAt(tree, place, 'empty')]
    if (tree.items.length > most) return [faultAt(tree, place, 'too_many', most)]
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
      ...(passes(key) ? [] : [{ ...faultAt(value, at(place, key), code), said: cut(key) }]),
      ...each(value, at(place, key)),
    ])
  }
