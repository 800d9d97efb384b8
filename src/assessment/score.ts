import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** Points go from 0 (missing or contrary) to 5 (excellent, evidenced). Source: domain.md 3.2. */
export const highestPoints = 5
export const pointsOfScale = [0, 1, 2, 3, 4, 5] as const

/** What one assessor gives for one criterion. Points are null until they are chosen. */
export type Score = { readonly criterionKey: string; readonly points: number | null; readonly reason: string }

/** All that one assessor gives one application. Complete once, and never changed afterwards. */
export type Sheet = {
  readonly personId: string
  readonly name: string
  readonly scores: readonly Score[]
  readonly completedAt: Date | null
}

export type Gap = { readonly criterionKey: string; readonly what: 'points' | 'reason' }
export type ScoreRefusal = 'sheet_complete' | 'no_such_criterion' | 'points_out_of_range' | 'reason_too_long'
export type CompletionRefusal = 'sheet_complete' | 'sheet_lacking'

export const longestReason = 4_000

const isPoints = (points: number | null) =>
  points === null || (Number.isInteger(points) && points >= 0 && points <= highestPoints)

/** What a sheet still lacks, criterion by criterion: points, or the written reason that belongs to them. */
export function lacking(sheet: Pick<Sheet, 'scores'>, criteria: readonly { readonly key: string }[]): readonly Gap[] {
  return criteria.flatMap(({ key }): Gap[] => {
    const score = sheet.scores.find((one) => one.criterionKey === key)
    return [
      ...(score === undefined || score.points === null ? [{ criterionKey: key, what: 'points' as const }] : []),
      ...(score === undefined || score.reason.trim() === '' ? [{ criterionKey: key, what: 'reason' as const }] : []),
    ]
  })
}

/** The score as it is kept. Refuses sheet_complete, no_such_criterion, points_out_of_range (0 to 5, whole), reason_too_long. */
export function scored(
  sheet: Pick<Sheet, 'completedAt'>,
  criteria: readonly { readonly key: string }[],
  given: Score,
): Outcome<Score, ScoreRefusal> {
  if (sheet.completedAt !== null) return refuse('sheet_complete')
  if (!criteria.some(({ key }) => key === given.criterionKey)) return refuse('no_such_criterion')
  if (!isPoints(given.points)) return refuse('points_out_of_range')
  if (given.reason.length > longestReason) return refuse('reason_too_long')
  return done({ ...given, reason: given.reason.trim() })
}

/** The sheet, complete as of a moment. Refuses sheet_complete (a second time) and sheet_lacking (points or a reason missing). */
export function completed(
  sheet: Sheet,
  criteria: readonly { readonly key: string }[],
  now: Date,
): Outcome<Sheet, CompletionRefusal> {
  if (sheet.completedAt !== null) return refuse('sheet_complete')
  if (lacking(sheet, criteria).length > 0) return refuse('sheet_lacking')
  return done({ ...sheet, completedAt: now })
}
