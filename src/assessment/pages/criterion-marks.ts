import type { Criterion } from '../../calls/criterion.ts'
import { standardsOf } from '../../calls/criterion-marks.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { texts } from '../texts.ts'

/** How a criterion counts, in words: its weight, whether it is a core one, its threshold. */
export const criterionMarks = (criterion: Criterion, lang: Lang): readonly string[] => [
  criterion.weight === null ? texts[lang].notSaid : say(texts[lang].assess.weight, { weight: criterion.weight }),
  ...standardsOf(criterion, lang),
]
