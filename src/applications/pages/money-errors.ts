import { words as formWords } from '../../forms/words.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { texts } from '../texts.ts'
import type { MoneyFault } from '../typed-budget.ts'
import { words } from '../words.ts'

/** What could not be read as a sum, in words, each at its cell. */
export const moneyErrors = (faults: readonly MoneyFault[], lang: Lang): readonly FieldError[] =>
  faults.map(({ field, code, costType, year }) => {
    const fault = formWords[lang].fault[code]
    const cost = costType === undefined ? words[lang].own : words[lang].costType[costType]
    return {
      field,
      text: year === undefined ? `${cost}: ${fault}` : say(texts[lang].budget.cellFault, { cost, year, fault }),
    }
  })
