import { langs, type Lang } from '../../kit/lang.ts'
import { sensesOf, type Lexicon, type Sense } from './lexicon.ts'

const shortestPart = 3
const shortestCompound = 7

const isLong = (word: string) => word.length >= shortestCompound && /^\p{L}+$/u.test(word)

/** Where a word may be two words: every place that leaves three letters on both sides. */
function cutsOf(word: string): readonly (readonly [string, string])[] {
  if (!isLong(word)) return []
  return Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, i) => {
    const at = i + shortestPart
    return [word.slice(0, at), word.slice(at)] as const
  })
}

/** A first part without the s by which Swedish joins. */
const bare = (head: string) => (head.endsWith('s') && head.length > shortestPart ? [head, head.slice(0, -1)] : [head])

/** Beginnings of a word that may be the word itself without an ending that the stemmer does not know. */
const beginningsOf = (word: string): readonly string[] =>
  word.length < 5 ? [] : [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)].filter((one) => one.length >= 4)

/** What has to be looked up to take a word apart. */
export const piecesOf = (word: string): readonly string[] => [
  ...cutsOf(word).flatMap(([head, tail]) => [...bare(head), tail]),
  ...beginningsOf(word),
]

export type Part = { readonly sense: Sense; readonly share: number }

const knownIn = (lexicon: Lexicon, word: string, lang: Lang) =>
  sensesOf(lexicon, word).find((sense) => sense.lang === lang && sense.known !== null)

/** Both parts long and neither much longer than the other: chance splits off short pieces. */
const worthOf = (head: Sense, tail: Sense, cut: readonly [string, string]) =>
  Math.min(cut[0].length, cut[1].length, 6) +
  Math.min(head.stem.length, tail.stem.length, 5) +
  0.1 * Math.max(head.known?.rarity ?? 0, tail.known?.rarity ?? 0)

/** The best way to read a word as two that the vocabulary knows, in one language. */
export function splitIn(lexicon: Lexicon, word: string, lang: Lang): readonly [Sense, Sense] | undefined {
  let best: readonly [Sense, Sense] | undefined
  let most = 0
  for (const cut of cutsOf(word)) {
    const tail = knownIn(lexicon, cut[1], lang)
    if (tail === undefined) continue
    const head = (lang === 'sv' ? bare(cut[0]) : [cut[0]])
      .map((one) => knownIn(lexicon, one, lang))
      .find((one) => one !== undefined)
    if (head === undefined) continue
    const worth = worthOf(head, tail, cut)
    if (worth <= most) continue
    most = worth
    best = [head, tail]
  }
  return best
}

/** A word without its last letters, where the vocabulary knows that. */
export const shortened = (lexicon: Lexicon, word: string, lang: Lang): Sense | undefined =>
  beginningsOf(word)
    .map((one) => knownIn(lexicon, one, lang))
    .find((one) => one !== undefined)

/** Whether a word can be taken apart, or shortened, into what the vocabulary knows. */
export const isTaken = (lexicon: Lexicon, word: string): boolean =>
  langs.some((lang) => splitIn(lexicon, word, lang) !== undefined)
