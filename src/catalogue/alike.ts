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

const weighed = ({ features }: Read, telling: (feature: number) => number, fits: (feature: number) => boolean) =>
  new Map(
    [...features].filter(([feature]) => fits(feature)).map(([feature, weight]) => [feature, weight * telling(feature)]),
  )

const product = (a: Vector, b: Vector): readonly (readonly [number, number])[] =>
  [...a].flatMap(([feature, weight]) => {
    const other = b.get(feature)
    return other === undefined ? [] : [[feature, weight * other] as const]
  })

const length = (vector: Vector) => Math.sqrt([...vector.values()].reduce((sum, one) => sum + one * one, 0))
const heaviest = (met: readonly (readonly [number, number])[]) =>
  met.toSorted((a, b) => b[1] - a[1]).map(([feature]) => feature)

const named = (feature: number): readonly Shared[] =>
  subjects.slice(tradeSubject(feature), tradeSubject(feature) + 1).map((one) => one.name)

type Weighed = { readonly read: Read; readonly parts: readonly Vector[]; readonly lengths: readonly number[] }

/** Where each feature of one kind is met: the places of the texts in the set and its weights there, two arrays side by side. */
function metIn(vectors: readonly Vector[]) {
  const met = new Map<number, { readonly places: number[]; readonly weights: number[] }>()
  for (const [place, vector] of vectors.entries())
    for (const [feature, weight] of vector) {
      const at = met.get(feature) ?? { places: [], weights: [] }
      met.set(feature, at)
      at.places.push(place)
      at.weights.push(weight)
    }
  return met.values()
}

/** Adds to the sum of every two texts (`sums[i * count + j]`, i before j) what one feature that both have gives. */
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

/** Adds how alike every two texts are by one kind of features, a cosine: feature by feature, so that only what meets is looked at. */
function addCosines(alike: Float64Array, all: readonly Weighed[], kind: number): void {
  const sums = new Float64Array(alike.length)
  for (const { places, weights } of metIn(all.map(({ parts }) => parts[kind] ?? new Map())))
    addMet(sums, all.length, places, weights)
  const lengths = all.map((one) => one.lengths[kind] ?? 0)
  for (const [place, sum] of sums.entries()) {
    if (sum === 0) continue
    const long = (lengths[Math.floor(place / all.length)] ?? 0) * (lengths[place % all.length] ?? 0)
    alike[place] = (alike[place] ?? 0) + (long === 0 ? 0 : sum / long / kinds.length)
  }
}

/** Two texts with why they are alike. */
function pairOf(a: Weighed, b: Weighed, alike: number): Pair {
  const [subjectsMet = [], wordsMet = []] = kinds.map((_, i) =>
    product(a.parts[i] ?? new Map(), b.parts[i] ?? new Map()),
  )
  return {
    ids: [a.read.id, b.read.id],
    alike,
    shared: heaviest(subjectsMet)
      .flatMap(named)
      .filter((one) => langs.every((lang: Lang) => one[lang] !== ''))
      .slice(0, most.shared),
    words: [...new Set(heaviest(wordsMet).flatMap((feature) => a.read.words.get(feature) ?? []))].slice(0, most.words),
  }
}

/**
 * The pairs of a set of texts that are about the same, the likest first: those that are alike at least so far (0 to 1), so many at most.
 * What all texts of the set speak of counts little. Every two are compared: for a call's applications, not for a catalogue.
 */
export function pairsAlike(
  read: readonly Read[],
  { least, pairs }: { readonly least: number; readonly pairs: number },
): readonly Pair[] {
  const telling = tellingIn(read)
  const all = read.map((one): Weighed => {
    const parts = kinds.map((fits) => weighed(one, telling, fits))
    return { read: one, parts, lengths: parts.map(length) }
  })
  const alike = new Float64Array(all.length * all.length)
  for (const kind of kinds.keys()) addCosines(alike, all, kind)
  return all
    .flatMap((a, i) => all.slice(i + 1).map((b, j) => ({ a, b, alike: alike[i * all.length + i + 1 + j] ?? 0 })))
    .filter((pair) => pair.alike >= least)
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, pairs)
    .map(({ a, b, alike: far }) => pairOf(a, b, far))
}
