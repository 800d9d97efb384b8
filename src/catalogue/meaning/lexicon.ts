import type { Lang } from '../../kit/lang.ts'
import type { Vector } from './vector.ts'

/** What a word is in one language: its stem, and where the vocabulary knows it how telling it is (0 to 8) and its subjects. */
export type Sense = {
  readonly lang: Lang
  readonly stem: string
  readonly known: { readonly rarity: number; readonly concepts: Vector } | null
}

/** The senses of words. A word that is not in it was not looked up. */
export type Lexicon = ReadonlyMap<string, readonly Sense[]>

/** The senses of a word in every language; none where it was not looked up. */
export const sensesOf = (lexicon: Lexicon, word: string): readonly Sense[] => lexicon.get(word) ?? []

/** Whether the vocabulary knows a word as it stands, in any language. */
export const isKnown = (lexicon: Lexicon, word: string): boolean =>
  sensesOf(lexicon, word).some((sense) => sense.known !== null)
