import type { CallTexts } from '../calls/call.ts'
import { halfPoint, type Criterion, type Hundredths } from '../calls/criterion.ts'

/** How a criterion counts. Weights of a published call sum to 100; where none are said, all count the same. */
export type WeighedCriterion = Pick<Criterion, 'key' | 'weight' | 'core' | 'lowest'>

/** What a call measures applications with. */
export type Measure = Pick<CallTexts, 'lowestScore'> & { readonly criteria: readonly WeighedCriterion[] }

/** Points of one complete sheet, by criterion. */
export type Points = Readonly<Record<string, number>>

export type Median = {
  readonly key: string
  /** The median doubled, so that half points are whole numbers: 7 is 3,5 points. Null without sheets. */
  readonly doubled: number | null
  /** Greatest less least. From 2 on the assessors talk (domain.md 3.2, step 3). */
  readonly spread: number
}

/** Why an application stays below a threshold; `lowest` is what was asked. */
export type Failure =
  | { readonly why: 'weighted'; readonly hundredths: Hundredths; readonly lowest: Hundredths }
  | { readonly why: 'criterion'; readonly criterionKey: string; readonly doubled: number; readonly lowest: Hundredths }

/** From two points apart the assessors talk (domain.md 3.2, step 3). */
const farApart = 2

/** The median doubled: the middle one, or both middle ones together. Null of nothing. */
export function doubledMedian(points: readonly number[]): number | null {
  const sorted = points.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : low + high
}

/** Medians and spreads of complete sheets, criterion by criterion. */
export const mediansOf = (sheets: readonly Points[], criteria: readonly WeighedCriterion[]): readonly Median[] =>
  criteria.map(({ key }) => {
    const given = sheets.flatMap((sheet) => (sheet[key] === undefined ? [] : [sheet[key]]))
    return {
      key,
      doubled: doubledMedian(given),
      spread: given.length === 0 ? 0 : Math.max(...given) - Math.min(...given),
    }
  })

const weightOf = (criterion: WeighedCriterion, criteria: readonly WeighedCriterion[]) =>
  criteria.every(({ weight }) => weight === null) ? 1 : (criterion.weight ?? 0)

/** Σ weight × doubled points, and Σ weight: everything is compared with whole numbers. */
function weighed(doubledOf: (key: string) => number, criteria: readonly WeighedCriterion[]) {
  const parts = criteria.map((one) => ({ weight: weightOf(one, criteria), doubled: doubledOf(one.key) }))
  return {
    exact: parts.reduce((sum, part) => sum + part.weight * part.doubled, 0),
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
  }
}

/** A weighed sum in hundredths of a point, rounded half up. */
const hundredthsOf = ({ exact, weight }: { exact: number; weight: number }) =>
  weight === 0 ? 0 : Math.floor((exact * 100 + weight) / (2 * weight))

/** The weighted score of one sheet in hundredths of a point. */
export const sheetHundredths = (sheet: Points, criteria: readonly WeighedCriterion[]): number =>
  hundredthsOf(weighed((key) => 2 * (sheet[key] ?? 0), criteria))

/** Why an application stays below: the weighted score under the threshold of the call, else the first criterion under its own (domain.md 3.2, step 4). */
function failureOf(
  medians: readonly Median[],
  score: { exact: number; weight: number },
  { criteria, lowestScore }: Measure,
): Failure | null {
  if (lowestScore !== null && score.exact * 100 < 2 * lowestScore * score.weight)
    return { why: 'weighted', hundredths: hundredthsOf(score), lowest: lowestScore }
  const missed = criteria.flatMap(({ key, lowest }): readonly Failure[] => {
    const doubled = medians.find((median) => median.key === key)?.doubled ?? 0
    return lowest === null || doubled * halfPoint >= lowest
      ? []
      : [{ why: 'criterion', criterionKey: key, doubled, lowest }]
  })
  return missed[0] ?? null
}

/** What complete sheets say together. */
export type Verdict = {
  readonly medians: readonly Median[]
  /** Σ weight × doubled median: exact, what the order goes by. */
  readonly exact: number
  /** The weighted score in hundredths of a point, rounded half up: 350 is 3,50 of 5. */
  readonly hundredths: number
  readonly failed: Failure | null
  /** Somewhere the assessors are two points apart or more. */
  readonly moderation: boolean
}

/** Medians, weighted score, thresholds and need of moderation out of complete sheets. */
export function judged(sheets: readonly Points[], measure: Measure): Verdict {
  const { criteria } = measure
  const medians = mediansOf(sheets, criteria)
  const score = weighed((key) => medians.find((median) => median.key === key)?.doubled ?? 0, criteria)
  return {
    medians,
    exact: score.exact,
    hundredths: hundredthsOf(score),
    failed: failureOf(medians, score, measure),
    moderation: medians.some((median) => median.spread >= farApart),
  }
}
