import type { Lang } from '../kit/lang.ts'
import { euros, percent, type BasisPoints, type Cents } from '../kit/money.ts'
import type { Budget } from './budget.ts'

/** What is compared with the call while one writes: the share of the grant, and the own money of all parties together. */
export const ruleKeys = ['share', 'own', 'cap'] as const
export type RuleKey = (typeof ruleKeys)[number]

/** One comparison: whether it holds, null where there is nothing to compare yet, and the values that its words have holes for. */
export type RuleLine = {
  readonly key: RuleKey
  readonly holds: boolean | null
  readonly values: Readonly<Record<string, string>>
}

/** What a call says of the money of one application (funding rules; domain.md 2.8). Null: it says nothing of it. */
export type MoneyRules = { readonly highestShare: BasisPoints | null; readonly capCents: Cents | null }

/** Only these of what a call says. */
export const moneyRulesOf = ({ highestShare, capCents }: MoneyRules): MoneyRules => ({ highestShare, capCents })

const capLine = ({ soughtCents }: Budget, { capCents }: MoneyRules, lang: Lang): readonly RuleLine[] =>
  capCents === null || soughtCents <= 0
    ? []
    : [
        {
          key: 'cap',
          holds: soughtCents <= capCents,
          values: { sought: euros(soughtCents, lang), cap: euros(capCents, lang) },
        },
      ]

/** A budget beside what the call says of shares, own money and the most for one application (DKA 4 §; domain.md 2.8, R-M1). The least own money is rounded up to the cent. */
export function ruleLines(budget: Budget, rules: MoneyRules, lang: Lang): readonly RuleLine[] {
  return [...shareLines(budget, rules, lang), ...capLine(budget, rules, lang)]
}

function shareLines(budget: Budget, { highestShare }: MoneyRules, lang: Lang): readonly RuleLine[] {
  if (highestShare === null || budget.share === null) return []
  const lacking = Math.max(0, budget.ownNeededCents - budget.ownCents)
  return [
    {
      key: 'share',
      holds: budget.soughtCents <= budget.highestSoughtCents,
      values: {
        share: percent(budget.share, lang),
        highest: percent(highestShare, lang),
        sought: euros(budget.soughtCents, lang),
        most: euros(budget.highestSoughtCents, lang),
      },
    },
    {
      key: 'own',
      holds: lacking === 0,
      values: {
        own: euros(budget.ownCents, lang),
        needed: euros(budget.ownNeededCents, lang),
        lacking: euros(lacking, lang),
      },
    },
  ]
}
