import type { Cents } from '../kit/money.ts'
import { judged, type Measure, type Points, type Verdict, type WeighedCriterion } from './medians.ts'

/** What the presenter proposes; null while nothing is proposed. */
export type Proposed = {
  readonly kind: 'granted' | 'rejected' | 'not_examined' | 'later'
  readonly cents: Cents | null
}

export type Candidate = {
  readonly applicationId: string
  readonly caseNumber: string
  readonly purpose: string | null
  readonly arrivedAt: Date
  readonly soughtCents: Cents
  readonly proposed: Proposed | null
  /** How many sheets are expected: assessors assigned and not disqualified. */
  readonly expected: number
  /** Complete sheets only. */
  readonly sheets: readonly Points[]
}

export type Assessed = Candidate & Verdict

export type Ranked = Assessed & {
  readonly place: number
  /** What it takes from the appropriation: the proposed sum, else the sum sought; nothing where no grant is proposed. */
  readonly takesCents: Cents
  readonly runningCents: Cents
  readonly within: boolean
}

export type Ranking = {
  readonly ranked: readonly Ranked[]
  /** Below a threshold, best first. */
  readonly failed: readonly Assessed[]
  /** Fewer than two complete sheets, or a sheet that is still open: nothing is said of these. */
  readonly waiting: readonly Candidate[]
  readonly withinCents: Cents
  /** What is left above the line; null without an appropriation. */
  readonly leftCents: Cents | null
  /** The first that no longer fits; null where all do. */
  readonly cutAt: string | null
}

export type Rules = Measure & {
  readonly appropriationCents: Cents | null
  /** Applications of this purpose go first, after the thresholds (2018: purpose 1). */
  readonly priorityPurpose: string | null
}

export const fewestSheets = 2
/** Medians, weighted score, thresholds and need of moderation of one application. */
export const assessed = (candidate: Candidate, measure: Measure): Assessed => ({
  ...candidate,
  ...judged(candidate.sheets, measure),
})

const coreOf = (one: Assessed, criteria: readonly WeighedCriterion[]) =>
  one.medians.reduce(
    (sum, median) => sum + (criteria.some(({ key, core }) => core && key === median.key) ? (median.doubled ?? 0) : 0),
    0,
  )

/**
 * The order: the priority purpose first, then the weighted score, then the higher medians of the core criteria together, then the
 * earlier arrival, then the case number. So no two are equal.
 */
const better =
  ({ criteria, priorityPurpose }: Rules) =>
  (a: Assessed, b: Assessed): number => {
    const first = (one: Assessed) => (priorityPurpose !== null && one.purpose === priorityPurpose ? 0 : 1)
    return (
      first(a) - first(b) ||
      b.exact - a.exact ||
      coreOf(b, criteria) - coreOf(a, criteria) ||
      a.arrivedAt.getTime() - b.arrivedAt.getTime() ||
      a.caseNumber.localeCompare(b.caseNumber, 'en', { numeric: true }) ||
      (a.applicationId < b.applicationId ? -1 : 1)
    )
  }

/** What an application takes from the appropriation as things stand, in cents. */
export const takes = ({ proposed, soughtCents }: Pick<Candidate, 'proposed' | 'soughtCents'>): Cents =>
  proposed === null ? soughtCents : proposed.kind === 'granted' ? (proposed.cents ?? soughtCents) : 0

/** Whether all that is expected of the assessors is there, from two of them on. */
export const isAssessed = ({ sheets, expected }: { sheets: readonly unknown[]; expected: number }): boolean =>
  sheets.length >= fewestSheets && sheets.length >= expected

type Laid = { readonly rows: readonly Ranked[]; readonly cut: boolean }

/** Lays one more into the row: within as long as nobody before it was cut and the sum stays inside the appropriation. */
function laid(before: Laid, one: Assessed, appropriationCents: Cents | null): Laid {
  const takesCents = takes(one)
  const runningCents = (before.rows.at(-1)?.runningCents ?? 0) + takesCents
  const within = !before.cut && (appropriationCents === null || runningCents <= appropriationCents)
  return {
    rows: [...before.rows, { ...one, place: before.rows.length + 1, takesCents, runningCents, within }],
    cut: !within,
  }
}

/**
 * All applications of a call in order, with the running sum of proposed money against the appropriation (cents) and the line before
 * the first that no longer fits: nobody further down passes it. It orders and adds; it decides nothing (domain.md R-H8).
 */
export function ranking(candidates: readonly Candidate[], rules: Rules): Ranking {
  const ready = candidates
    .filter(isAssessed)
    .map((one) => assessed(one, rules))
    .toSorted(better(rules))
  const { rows: ranked } = ready
    .filter((one) => one.failed === null)
    .reduce<Laid>((before, one) => laid(before, one, rules.appropriationCents), { rows: [], cut: false })
  const withinCents = ranked.findLast((one) => one.within)?.runningCents ?? 0
  return {
    ranked,
    withinCents,
    failed: ready.filter((one) => one.failed !== null),
    waiting: candidates.filter((one) => !isAssessed(one)),
    leftCents: rules.appropriationCents === null ? null : rules.appropriationCents - withinCents,
    cutAt: ranked.find((one) => !one.within)?.applicationId ?? null,
  }
}
