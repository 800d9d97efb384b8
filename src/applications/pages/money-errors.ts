import { costName, type CostType } from '../../calls/cost-type.ts'
import type { Sent } from '../../forms/answer.ts'
import { words as formWords } from '../../forms/words.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, typedEuros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { seenName } from '../field-name.ts'
import { moneyQuestion, sumsOf, writtenSums, type Money, type MoneyClash } from '../money-clash.ts'
import { texts } from '../texts.ts'
import { together } from '../texts/together.ts'
import { ownName, type MoneyFault } from '../typed-budget.ts'
import { words } from '../words.ts'

/** What could not be read as a sum, in words, each at its cell. */
export const moneyErrors = (
  faults: readonly MoneyFault[],
  types: readonly CostType[],
  lang: Lang,
): readonly FieldError[] =>
  faults.map(({ field, code, costType, year }) => {
    const fault = formWords[lang].fault[code]
    const cost = costType === undefined ? words[lang].own : costName(types, costType, lang)
    return {
      field,
      text: year === undefined ? `${cost}: ${fault}` : say(texts[lang].budget.cellFault, { cost, year, fault }),
    }
  })

/** The cost and the year of a field, in words. */
function cellIn(field: string, types: readonly CostType[], lang: Lang): string {
  const [key = '', year] = field.split('.')
  return field === ownName ? words[lang].own : `${costName(types, key, lang)} ${year}`
}

/** Sums that two people changed at the same time, in words, each at its cell with what stands now. */
export const clashErrors = (
  clashes: readonly MoneyClash[],
  types: readonly CostType[],
  lang: Lang,
): readonly FieldError[] =>
  clashes.map(({ field, theirs }) => ({
    field,
    text: say(together[lang].merge.sum, { what: cellIn(field, types, lang), sum: euros(theirs, lang) }),
  }))

/** Money as a form would carry it, written on from what a party has now. */
export function typedMoney(money: Money, now: Money & { readonly id: string }): Sent {
  const sums = sumsOf(money)
  const text = (name: string) => {
    const cents = sums.get(name)
    if (name === seenName(moneyQuestion(now.id))) return writtenSums(now)
    return cents === undefined ? '' : typedEuros(cents)
  }
  return { text, all: (name) => [text(name)] }
}
