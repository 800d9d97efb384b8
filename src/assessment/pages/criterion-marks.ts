import { writtenPoints, type Criterion } from '../../calls/criterion.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { texts } from '../texts.ts'

/** How a criterion counts, in words: its weight, whether it is a core one, its threshold. */
export function criterionMarks({ weight, core, lowest }: Criterion, lang: Lang): readonly string[] {
  const said = texts[lang].assess
  return [
    weight === null ? texts[lang].notSaid : say(said.weight, { weight }),
    ...(core ? [said.core] : []),
    ...(lowest === null ? [] : [say(said.lowest, { points: writtenPoints(lowest, lang) })]),
  ]
}
