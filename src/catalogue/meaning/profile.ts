import type { Lang } from '../../kit/lang.ts'
import { contextIn } from './context.ts'
import { commonWords, isEmpty } from './empty-words.ts'
import { context, nameFeature } from './feature.ts'
import { isKnown, sensesOf, type Lexicon } from './lexicon.ts'
import { meaningOf } from './meaning.ts'
import { tokensOf, type Tokens } from './token.ts'
import { added, levelled, normalised, nothing, pruned, type Vector } from './vector.ts'

/** One text of a work: its language where known, and how much it counts beside the title's 1. */
export type Told = { readonly text: string; readonly lang: Lang | undefined; readonly share: number }

/** Measured on the questions of test/similarity, those not kept aside; see docs/decisions on similarity. */
const asks = { concepts: 1, trade: 3, stems: 1 }
const levels = { concepts: 0.7, trade: 0.2, stems: 0.7 }
const most = { keptConcepts: 48, keptStems: 160, concepts: 32, trade: 12, stems: 24 }
/** A word that may be a name: one that the vocabulary does not know is one more probably. */
const names = { strange: 1.2, known: 0.6, few: 12 }

const joined = (...vectors: readonly Vector[]): Vector => new Map(vectors.flatMap((vector) => [...vector]))

/** Every stem that the words of names may have: names come in many forms and are in no vocabulary. */
function namesIn(words: Iterable<string>, lexicon: Lexicon): Vector {
  const telling = [...words].filter((word) => word.length > 2 && !isEmpty(word) && !commonWords.has(word))
  const senses = telling.flatMap((word) => sensesOf(lexicon, word))
  return new Map(senses.map(({ stem, known }) => [nameFeature(stem), known === null ? names.strange : names.known]))
}

/** What a work is found by: features with weights, of what its texts say and of the names that belong to it. */
export function profileOf(told: readonly Told[], nameWords: string, lexicon: Lexicon): Vector {
  const read = told.map(({ text, lang, share }) => ({ share, tokens: tokensOf(text), lang }))
  const meanings = read.map(({ tokens, lang, share }) => [meaningOf(tokens, lexicon, lang), share] as const)
  const concepts = pruned(added(meanings.map(([one, share]) => [one.concepts, share])), most.keptConcepts)
  const stems = pruned(added(meanings.map(([one, share]) => [one.stems, share])), most.keptStems)
  const trade = added(meanings.map(([one, share]) => [one.trade, share]))
  const near = contextIn(read.flatMap(({ tokens }) => tokens.sequence))
  return joined(
    new Map([...namesIn(tokensOf(nameWords).counts.keys(), lexicon).keys()].map((feature) => [feature, 1])),
    levelled(concepts, levels.concepts),
    levelled(trade, levels.trade),
    levelled(stems, levels.stems),
    near === 0 ? nothing() : new Map([[context, near]]),
  )
}

const weighed = (vector: Vector, weight: number, size: number): Vector =>
  added([[normalised(pruned(vector, size)), weight]])

/** What a question asks for: features with weights; their products with those of a work, summed, say how well it meets the question. */
export function askedFeatures(tokens: Tokens, lexicon: Lexicon, hint: Lang | undefined): Vector {
  const meaning = meaningOf(tokens, lexicon, hint)
  return joined(
    tokens.counts.size > names.few ? nothing() : namesIn(tokens.counts.keys(), lexicon),
    weighed(meaning.concepts, asks.concepts, most.concepts),
    weighed(meaning.trade, asks.trade, most.trade),
    weighed(meaning.stems, asks.stems, most.stems),
  )
}

/** Stems that the vocabulary does not know, of words that it does not know in any language and of the words of names. */
export function strangeStemsIn(words: Iterable<string>, names: Iterable<string>, lexicon: Lexicon): readonly string[] {
  const unknown = [...words].filter((word) => !isKnown(lexicon, word))
  const senses = [...unknown, ...names].filter((word) => !isEmpty(word)).flatMap((word) => sensesOf(lexicon, word))
  return [...new Set(senses.flatMap(({ stem, known }) => (known === null ? [stem] : [])))].toSorted()
}
