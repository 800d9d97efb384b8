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
const sumOf = (met: readonly (readonly [number, number])[]) => met.reduce((sum, [, points]) => sum + points, 0)
const heaviest = (met: readonly (readonly [number, number])[]) =>
  met.toSorted((a, b) => b[1] - a[1]).map(([feature]) => feature)

const named = (feature: number): readonly Shared[] =>
  subjects.slice(tradeSubject(feature), tradeSubject(feature) + 1).map((one) => one.name)

type Weighed = { readonly read: Read; readonly parts: readonly Vector[]; readonly lengths: readonly number[] }

function pairOf(a: Weighed, b: Weighed): Pair {
  const met = kinds.map((_, i) => product(a.parts[i] ?? new Map(), b.parts[i] ?? new Map()))
  const cosines = met.map((one, i) => {
    const long = (a.lengths[i] ?? 0) * (b.lengths[i] ?? 0)
    return long === 0 ? 0 : sumOf(one) / long
  })
  const [subjectsMet = [], wordsMet = []] = met
  return {
    ids: [a.read.id, b.read.id],
    alike: cosines.reduce((sum, one) => sum + one, 0) / kinds.length,
    shared: heaviest(subjectsMet)
      .flatMap(named)
      .filter((one) => langs.every((lang: Lang) => one[lang] !== ''))
      .slice(0, most.shared),
    words: [...new Set(heaviest(wordsMet).flatMap((feature) => a.read.words.get(feature) ?? []))].slice(0, most.words),
  }
}

/**
 * The pairs of a set of texts that are about the same, the likest first: those that are alike at least so far (0 to 1). What all texts of
 * the set speak of counts little. Every two are compared: for a call's applications, not for a catalogue.
 */
export function pairsAlike(read: readonly Read[], least: number): readonly Pair[] {
  const telling = tellingIn(read)
  const all = read.map((one): Weighed => {
    const parts = kinds.map((fits) => weighed(one, telling, fits))
    return { read: one, parts, lengths: parts.map(length) }
  })
  return all
    .flatMap((a, i) => all.slice(i + 1).map((b) => pairOf(a, b)))
    .filter((pair) => pair.alike >= least)
    .toSorted((a, b) => b.alike - a.alike)
}
