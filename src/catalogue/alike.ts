import { langs, type Lang } from '../kit/lang.ts'
import type { Shared } from './found.ts'
import { isStem, isTrade, tradeSubject } from './meaning/feature.ts'
import type { Vector } from './meaning/vector.ts'
import { subjects } from './trade/trade.ts'

/** A text as it is compared: what it is about, and the words that it has, by the features of their stems. */
export type Read = { readonly id: string; readonly features: Vector; readonly words: ReadonlyMap<number, string> }

/** Two texts that are about the same: how far, 0 to 1, what both are about, and words that stand in both; the weightiest first. */
export type Pair = {
  readonly ids: readonly [string, string]
  readonly alike: number
  readonly shared: readonly Shared[]
  readonly words: readonly string[]
}

const kinds: readonly ((feature: number) => boolean)[] = [
  isTrade,
  isStem,
  (feature) => !isTrade(feature) && !isStem(feature),
]
const most = { shared: 3, words: 6 }

/** How much each feature tells within a set: what every text speaks of tells nothing of two of them. */
function tellingIn(read: readonly Read[]): (feature: number) => number {
  const among = new Map<number, number>()
  for (const { features } of read)
    for (const feature of features.keys()) among.set(feature, (among.get(feature) ?? 0) + 1)
  return (feature) => Math.log((1 + read.length) / (among.get(feature) ?? 1))
}

/**
 * A text by its features, their weights such that those which two texts both have, multiplied and summed, give how alike the two are: the
 * mean of one cosine for each kind of features.
 */
function weighed({ features }: Read, telling: (feature: number) => number): Vector {
  const parts = kinds.map((fits) => {
    const part = [...features]
      .filter(([feature]) => fits(feature))
      .map(([feature, weight]) => [feature, weight * telling(feature)] as const)
    const length = Math.sqrt(kinds.length * part.reduce((sum, [, weight]) => sum + weight * weight, 0))
    return length === 0 ? [] : part.map(([feature, weight]) => [feature, weight / length] as const)
  })
  return new Map(parts.flat())
}

const named = (feature: number): readonly Shared[] =>
  subjects.slice(tradeSubject(feature), tradeSubject(feature) + 1).map((one) => one.name)

type Weighed = { readonly read: Read; readonly features: Vector }

/** Where each feature is met: the places of the texts in the set and its weights there, two arrays side by side. */
function metIn(all: readonly Weighed[]) {
  const met = new Map<number, { readonly places: number[]; readonly weights: number[] }>()
  for (const [place, { features }] of all.entries())
    for (const [feature, weight] of features) {
      const at = met.get(feature) ?? { places: [], weights: [] }
      met.set(feature, at)
      at.places.push(place)
      at.weights.push(weight)
    }
  return met.values()
}

/** Adds to how alike every two texts are (`sums[i * count + j]`, i before j) what one feature that both have gives. */
function addMet(sums: Float64Array, count: number, places: readonly number[], weights: readonly number[]): void {
  for (const [at, i] of places.entries()) {
    const weight = weights[at] ?? 0
    const row = i * count
    for (let other = at + 1; other < places.length; other += 1) {
      const place = row + (places[other] ?? 0)
      sums[place] = (sums[place] ?? 0) + weight * (weights[other] ?? 0)
    }
  }
}

/** Two texts with why they are alike: what both have, the weightiest first. */
function pairOf(a: Weighed, b: Weighed, alike: number): Pair {
  const met = [...a.features]
    .flatMap(([feature, weight]) => {
      const other = b.features.get(feature)
      return other === undefined ? [] : [{ feature, points: weight * other }]
    })
    .toSorted((one, other) => other.points - one.points)
    .map(({ feature }) => feature)
  return {
    ids: [a.read.id, b.read.id],
    alike,
    shared: met
      .filter(isTrade)
      .flatMap(named)
      .filter((one) => langs.every((lang: Lang) => one[lang] !== ''))
      .slice(0, most.shared),
    words: [...new Set(met.filter(isStem).flatMap((feature) => a.read.words.get(feature) ?? []))].slice(0, most.words),
  }
}

/**
 * The pairs of a set of texts that are about the same, the likest first: those that are alike at least so far (0 to 1), so many at most.
 * What all texts of the set speak of counts little. Every two are compared, feature by feature, so that only what meets is looked at: for
 * a call's applications, not for a catalogue.
 */
export function pairsAlike(
  read: readonly Read[],
  { least, pairs }: { readonly least: number; readonly pairs: number },
): readonly Pair[] {
  const telling = tellingIn(read)
  const all = read.map((one): Weighed => ({ read: one, features: weighed(one, telling) }))
  const sums = new Float64Array(all.length * all.length)
  for (const { places, weights } of metIn(all)) addMet(sums, all.length, places, weights)
  return all
    .flatMap((a, i) =>
      all.flatMap((b, j) => {
        const alike = sums[i * all.length + j] ?? 0
        return i < j && alike >= least ? [{ a, b, alike }] : []
      }),
    )
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, pairs)
    .map(({ a, b, alike }) => pairOf(a, b, alike))
}
