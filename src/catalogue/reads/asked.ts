import type { Read } from '../../io/db.ts'
import type { Remembered } from '../../io/remembered.ts'
import type { Lang } from '../../kit/lang.ts'
import { isTaken } from '../meaning/compound.ts'
import { commonWords, isEmpty } from '../meaning/empty-words.ts'
import { stemFeature } from '../meaning/feature.ts'
import { isKnown, type Lexicon } from '../meaning/lexicon.ts'
import { askedFeatures } from '../meaning/profile.ts'
import { tokensOf } from '../meaning/token.ts'
import type { Vector } from '../meaning/vector.ts'
import { findLexicon } from './lexicon.ts'
import { findMended } from './mended.ts'

/** A question as the search reads it. `strange`: words that nothing is known of. */
export type Asked = {
  readonly features: Vector
  readonly words: readonly string[]
  /** Something was typed, be it signs alone. */
  readonly typed: boolean
  readonly strange: readonly string[]
  /** No other word of the question says what it is about: none that is known and is not in every project. */
  readonly onlyStrange: boolean
  /** The stems of the question, by their features. */
  readonly stems: ReadonlyMap<number, string>
  /** Points of the works that an embedding model finds nearest, by their numbers; absent where no model was asked. */
  readonly near?: ReadonlyMap<number, number>
}

const mostStrange = 3
/** A slip in a long text does no harm: its other words say what it is about. */
const longText = 40
const shortestStrange = 5

const isStrange = (lexicon: Lexicon) => (word: string) =>
  word.length >= shortestStrange && !isKnown(lexicon, word) && !isEmpty(word)

/** A word that says what a question is about. */
const tells = (word: string, lexicon: Lexicon) =>
  !isEmpty(word) && !commonWords.has(word) && (isKnown(lexicon, word) || isTaken(lexicon, word))

/** Reads a question of a list, once until something happens. */
export type ReadQuestion = Remembered<string, Asked>

/** A question as somebody writes it, or as the search has read it already: asked of several lists, it is read once. */
export type Question = string | Asked

/** A question, read where it is not. `hint`: the language in which it is probably written. */
export const questionOf = async (db: Read, question: Question, hint?: Lang): Promise<Asked> =>
  typeof question === 'string' ? askedOf(db, question, hint) : question

/** Reads a question of any length in any of the three languages, or in several; misspelt words are read as what they probably are. */
export async function askedOf(db: Read, text: string, hint: Lang | undefined): Promise<Asked> {
  const tokens = tokensOf(text)
  const words = [...tokens.counts.keys()]
  const lexicon = await findLexicon(db, words)
  const strange = (words.length > longText ? [] : words)
    .filter(isStrange(lexicon))
    .toSorted((a, b) => Number(isTaken(lexicon, a)) - Number(isTaken(lexicon, b)))
    .slice(0, mostStrange)
  const mended = strange.length === 0 ? new Map<string, never>() : await findMended(db, strange, lexicon)
  const whole = new Map([...lexicon, ...[...mended].map(([word, one]) => [word, one.senses] as const)])
  const sequence = tokens.sequence.map((word) => mended.get(word)?.as ?? word)
  const unmended = strange.filter((word) => !mended.has(word) && !isTaken(lexicon, word))
  return {
    features: askedFeatures({ ...tokens, sequence }, whole, hint),
    strange: unmended,
    onlyStrange: !words.some((word) => tells(mended.get(word)?.as ?? word, whole)),
    words,
    typed: text.trim() !== '',
    stems: new Map([...whole.values()].flat().map(({ stem }) => [stemFeature(stem), stem])),
  }
}
