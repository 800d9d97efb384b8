import type { Lang } from '../kit/lang.ts'
import { writtenPoints, type Criterion } from './criterion.ts'
import { words } from './words.ts'

/** What a criterion asks beside its weight, in words: that it is a core one, its threshold. */
export const standardsOf = ({ core, lowest }: Pick<Criterion, 'core' | 'lowest'>, lang: Lang): readonly string[] => [
  ...(core ? [words[lang].line.core] : []),
  ...(lowest === null ? [] : [`${words[lang].line.lowest} ${writtenPoints(lowest, lang)}`]),
]
