import { langs, type Lang } from '../../kit/lang.ts'
import { shortened, splitIn, type Part } from './compound.ts'
import { commonWords, isEmpty } from './empty-words.ts'
import { stemFeature, tradeFeature } from './feature.ts'
import { languagesOf, type Shares } from './language.ts'
import { sensesOf, type Lexicon } from './lexicon.ts'
import type { Tokens } from './token.ts'
import { tradeIn } from '../trade/match.ts'
import { added, nothing, type Vector } from './vector.ts'

/** What a text is about, in three ways: subjects of the vocabulary, subjects of the trade, its own words. */
export type Meaning = { readonly concepts: Vector; readonly trade: Vector; readonly stems: Vector }

const unknownRarity = 7
const partTrust = 0.7

/** How much a word counts before it is known what it is. */
function weightOf(word: string, count: number): number {
  if (isEmpty(word) || (word.length < 2 && !/\d/.test(word))) return 0
  return (1 + Math.log(count)) * (commonWords.has(word) ? 0.25 : 1)
}

/** The senses of a word in one language: itself, else its two parts, else the word without its ending. */
function partsIn(lexicon: Lexicon, word: string, lang: Lang): readonly Part[] {
  const itself = sensesOf(lexicon, word).find((sense) => sense.lang === lang && sense.known !== null)
  if (itself !== undefined) return [{ sense: itself, share: 1 }]
  const split = splitIn(lexicon, word, lang)
  if (split !== undefined) return split.map((sense) => ({ sense, share: partTrust }))
  const short = shortened(lexicon, word, lang)
  return short === undefined ? [] : [{ sense: short, share: 0.6 }]
}

type Read = { readonly word: string; readonly weight: number; readonly parts: readonly Part[] }

/** A word in the languages that know it, the likelier ones more. */
function readWord(lexicon: Lexicon, shares: Shares, word: string): readonly Part[] {
  const found = langs.map((lang) => ({
    lang,
    parts: partsIn(lexicon, word, lang),
    whole: sensesOf(lexicon, word).some((s) => s.lang === lang && s.known !== null),
  }))
  const wholes = found.filter((one) => one.whole)
  const used = (wholes.length > 0 ? wholes : found).filter((one) => one.parts.length > 0)
  const sum = used.reduce((total, one) => total + shares[one.lang] + 0.02, 0)
  return used.flatMap((one) =>
    one.parts.map((part) => ({ ...part, share: (part.share * (shares[one.lang] + 0.02)) / sum })),
  )
}

const conceptsFrom = (read: readonly Read[]): Vector =>
  added(
    read.flatMap(({ weight, parts }) =>
      parts.map(
        ({ sense, share }) =>
          [sense.known?.concepts ?? nothing(), (weight * share * (sense.known?.rarity ?? 0) ** 1.5) / 10] as const,
      ),
    ),
  )

/** The stems of a word: of what it is, of its parts, and where nothing is known of it every stem that it may have. */
function stemsOf(lexicon: Lexicon, { word, weight, parts }: Read): readonly (readonly [string, number])[] {
  if (parts.length === 0)
    return [...new Set(sensesOf(lexicon, word).map((sense) => sense.stem))].map(
      (stem) => [stem, weight * unknownRarity] as const,
    )
  return parts.map(({ sense, share }) => [sense.stem, weight * share * (sense.known?.rarity ?? unknownRarity)] as const)
}

function stemVector(lexicon: Lexicon, read: readonly Read[]): Vector {
  const sum = new Map<number, number>()
  for (const word of read)
    for (const [stem, weight] of stemsOf(lexicon, word)) {
      const feature = stemFeature(stem)
      sum.set(feature, Math.max(sum.get(feature) ?? 0, weight))
    }
  return sum
}

const phraseWeight = 1.6

/** By subject, the words that met it, each with how much it tells: less where it speaks of several subjects, more as a phrase. */
function wordsBySubject(sequence: readonly string[], shares: Shares): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const met = tradeIn(sequence, shares)
  const among = Map.groupBy(met, (one) => one.at)
  return new Map(
    [...Map.groupBy(met, (one) => one.subject)].map(([subject, places]) => [
      subject,
      new Map(
        places
          .map(({ at, words, share }) => {
            const rivals = (among.get(at) ?? []).reduce((sum, one) => sum + one.share, 0)
            const weight = (share * (words > 1 ? phraseWeight : 1)) / Math.max(1, rivals) ** 0.6
            return [sequence[at] ?? '', weight] as const
          })
          .toSorted((a, b) => a[1] - b[1]),
      ),
    ]),
  )
}

/** Subjects of the trade that a text speaks of; said in many words counts more, but less with each. */
const tradeVector = (sequence: readonly string[], shares: Shares): Vector =>
  new Map(
    [...wordsBySubject(sequence, shares)].map(([subject, words]) => [
      tradeFeature(subject),
      Math.log1p([...words.values()].reduce((sum, weight) => sum + weight, 0)),
    ]),
  )

/** What a text is about. `hint`: the language it is probably written in. */
export function meaningOf(tokens: Tokens, lexicon: Lexicon, hint: Lang | undefined): Meaning {
  const shares = languagesOf(tokens, lexicon, hint)
  const read = [...tokens.counts]
    .map(([word, count]) => ({ word, weight: weightOf(word, count), parts: readWord(lexicon, shares, word) }))
    .filter(({ weight }) => weight > 0)
  return { concepts: conceptsFrom(read), trade: tradeVector(tokens.sequence, shares), stems: stemVector(lexicon, read) }
}
