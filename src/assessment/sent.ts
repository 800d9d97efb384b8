import { highestPoints, longestReason, type Score, type ScoreRefusal } from './score.ts'
import type { SentTexts } from '../kit/sent.ts'

/** The names of the two fields of a criterion: before the point stands what is sent together while one types. */
export const pointsField = (key: string): string => `${key}.points`
/** The name of the field of the written reason. */
export const reasonField = (key: string): string => `${key}.reason`

/** What was typed, with the names of the fields that were sent. */
export type Sent = SentTexts & { readonly names: readonly string[] }
/** What was typed for one criterion, right or wrong. */
export type TypedScore = { readonly points: string; readonly reason: string }

/** What was typed for one criterion. */
export const typedScore = (sent: Sent, key: string): TypedScore => ({
  points: sent.text(pointsField(key)),
  reason: sent.text(reasonField(key)),
})

/** One digit is points, blank is none yet; anything else is out of range. */
const pointsFrom = (typed: string) => (typed === '' ? null : /^\d$/.test(typed) ? Number(typed) : Number.NaN)

/** The scores that were sent; a criterion of which nothing was sent is left as it is. */
export const scoresIn = (sent: Sent, criteria: readonly { readonly key: string }[]): readonly Score[] =>
  criteria
    .filter(({ key }) => sent.names.includes(pointsField(key)) || sent.names.includes(reasonField(key)))
    .map(({ key }) => {
      const { points, reason } = typedScore(sent, key)
      return { criterionKey: key, points: pointsFrom(points), reason }
    })

/** The fields at which scores are wrong, for a refusal that is about a field; none for one that is about the sheet. */
export function wrongFields(scores: readonly Score[], refusal: ScoreRefusal): readonly string[] {
  if (refusal === 'points_out_of_range')
    return scores
      .filter(({ points }) => points !== null && !(points >= 0 && points <= highestPoints))
      .map(({ criterionKey }) => pointsField(criterionKey))
  if (refusal === 'reason_too_long')
    return scores
      .filter(({ reason }) => reason.length > longestReason)
      .map(({ criterionKey }) => reasonField(criterionKey))
  return []
}
