import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import type { FieldClash } from '../reuse-clash.ts'
import { reuseDecisions } from '../submission.ts'
import { together } from '../texts/together.ts'
import { words } from '../words.ts'

/** Fields that two people changed at the same time, in words: the texts stand in the field, of a choice it is said what is kept now. */
export const fieldErrors = (
  clashes: readonly FieldClash[],
  lang: Lang,
  written: (clash: FieldClash) => string,
): readonly FieldError[] =>
  clashes.map((clash) => ({
    field: clash.field,
    text:
      clash.both === null ? say(together[lang].merge.choice, { theirs: written(clash) }) : together[lang].merge.text,
  }))

/** The same of the reuse check. */
export const checkErrors = (clashes: readonly FieldClash[], lang: Lang): readonly FieldError[] =>
  fieldErrors(clashes, lang, ({ theirs }) => {
    const decision = reuseDecisions.find((one) => one === theirs)
    return decision === undefined ? together[lang].merge.nothing : words[lang].reuse[decision]
  })
