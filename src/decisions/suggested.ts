import type { Failure, Measure } from '../assessment/medians.ts'
import { writtenPoints } from '../calls/criterion.ts'
import { say } from '../kit/texts.ts'
import type { Words } from '../kit/words.ts'
import type { CaseLang } from './decision.ts'
import { suggestionWords } from './words/letter.ts'

/** What the assessors together found, as far as reasons are drawn from it. */
export type Judged = Pick<Measure, 'lowestScore'> & {
  readonly hundredths: number
  readonly failed: Failure | null
  readonly criteria: readonly { readonly key: string; readonly name: Words; readonly doubled: number | null }[]
}

/** A median as a letter writes it: `3,5`. Takes the doubled median. */
export const writtenMedian = (doubled: number): string =>
  doubled % 2 === 0 ? String(doubled / 2) : `${(doubled - 1) / 2},5`
/** A weighted score as a letter writes it: 325 is `3,25`. */
export const writtenScore = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`

/** What is said of the thresholds: the one that was missed, else that of the whole where the call has one. */
function thresholdOf({ failed, criteria, lowestScore }: Judged, lang: CaseLang): readonly string[] {
  const texts = suggestionWords[lang]
  if (failed === null) return lowestScore === null ? [] : [say(texts.passed, { lowest: writtenScore(lowestScore) })]
  if (failed.why === 'weighted') return [say(texts.failed_weighted, { lowest: writtenScore(failed.lowest) })]
  const criterion = criteria.find(({ key }) => key === failed.criterionKey)?.name[lang]?.text
  return criterion === undefined
    ? []
    : [say(texts.failed_criterion, { criterion, lowest: writtenPoints(failed.lowest, lang) })]
}

/**
 * Sentences for the reasons, drawn from the medians, in the language of the case. The presenter chooses and rewrites: nothing of it
 * decides (domain.md R-H8). A criterion that is not named in that language gives none.
 */
export function suggestions(judged: Judged | undefined, lang: CaseLang): readonly string[] {
  const texts = suggestionWords[lang]
  if (judged === undefined) return []
  const medians = judged.criteria.flatMap(({ name, doubled }) => {
    const criterion = name[lang]?.text
    return doubled === null || criterion === undefined
      ? []
      : [say(texts.median, { criterion, points: writtenMedian(doubled) })]
  })
  const general = judged.failed === null ? [texts.best, texts.below_line] : []
  return [
    say(texts.weighted, { score: writtenScore(judged.hundredths) }),
    ...thresholdOf(judged, lang),
    ...medians,
    ...general,
  ]
}
