import { findCall } from '../../calls/reads.ts'
import type { Read } from '../../io/db.ts'
import type { Judgement } from '../listed.ts'
import { judged, type Points } from '../medians.ts'
import { isAssessed } from '../ranking.ts'
import type { Sheet } from '../score.ts'
import { findHandled } from './handled.ts'
import { listSheets } from './sheets.ts'

/** The points of a sheet by criterion; those not given are absent. */
const pointsOf = (sheet: Sheet): Points =>
  Object.fromEntries(
    sheet.scores.flatMap((score) => (score.points === null ? [] : [[score.criterionKey, score.points]])),
  )

const reasonsFor = (sheets: readonly Sheet[], key: string) =>
  sheets
    .flatMap((sheet) => sheet.scores.filter((score) => score.criterionKey === key).map((score) => score.reason))
    .filter((reason) => reason !== '')
    .toSorted()

/**
 * Medians, weighted score and reasons of one application, out of complete sheets. Undefined while the assessment is not complete
 * (two sheets at least, and every sheet that is expected), so that nothing leaks before.
 */
export async function mediansFor(db: Read, applicationId: string): Promise<Judgement | undefined> {
  const handled = await findHandled(db, applicationId)
  if (handled === undefined) return undefined
  const [call, all] = await Promise.all([findCall(db, handled.callId), listSheets(db, applicationId)])
  const complete = all.filter((sheet) => sheet.completedAt !== null)
  const sheets = complete.map(pointsOf)
  if (call === undefined || !isAssessed({ sheets, expected: all.length })) return undefined
  const { medians, hundredths, failed, moderation } = judged(sheets, call)
  const criteria = call.criteria.map((criterion, i) => ({
    ...criterion,
    doubled: medians[i]?.doubled ?? null,
    spread: medians[i]?.spread ?? 0,
    reasons: reasonsFor(complete, criterion.key),
  }))
  return { criteria, hundredths, lowestScore: call.lowestScore, failed, moderation }
}
