import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import type { BasisPoints } from '../../kit/money.ts'
import { Status } from '../../ui/status.tsx'
import { budgetOf, type Budget } from '../budget.ts'
import { filled } from '../../kit/texts.ts'
import { moneyRulesOf, ruleKeys, ruleLines, type MoneyRules, type RuleKey } from '../budget-rules.ts'
import type { Partner } from '../partner.ts'
import { budgetTexts } from '../texts/budget.ts'
import type { BudgetCells } from '../typed-budget.ts'

type LiveBudgetProps = { readonly children: ReactNode; readonly given: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'live-budget': LiveBudgetProps
    }
  }
}

type Shown = { readonly lang: View['lang']; readonly budget: Budget; readonly rules: MoneyRules }

/** One comparison in both of its forms, the one that does not hold now hidden: while one types, the browser shows the other. */
function Rule({ lang, budget, rules, rule }: Shown & { rule: RuleKey }) {
  const t = budgetTexts[lang]
  const line = ruleLines(budget, rules, lang).find(({ key }) => key === rule)
  const words = (message: string) => (line === undefined ? '' : filled(message, line.values))
  return (
    <li data-rule={rule} hidden={line === undefined}>
      <span data-when="holds" hidden={line?.holds === false}>
        <Status kind="ok">
          <span data-words="">{words(t.holds[rule])}</span>
        </Status>
      </span>
      <span data-when="breaks" hidden={line?.holds !== false}>
        <Status kind="due">
          <span data-words="">{words(t.breaks[rule])}</span>
        </Status>
      </span>
    </li>
  )
}

/** The budget beside the terms of the call; nothing where the call names neither share nor cap. */
export const BudgetRules = (shown: Shown) =>
  shown.rules.highestShare === null && shown.rules.capCents === null ? null : (
    <ul role="list" aria-label={budgetTexts[shown.lang].rules}>
      {ruleKeys.map((rule) => (
        <Rule key={rule} {...shown} rule={rule} />
      ))}
    </ul>
  )

type Live = {
  readonly lang: View['lang']
  readonly partners: readonly Partner[]
  readonly mine: string
  readonly cells: BudgetCells
  readonly rules: MoneyRules
  readonly children: ReactNode
}

/** A budget form that compares while one types, where the browser runs scripts (elements/live-budget.ts). */
export function LiveBudget({ lang, partners, mine, cells, rules, children }: Live) {
  const others = partners
    .filter((partner) => partner.id !== mine)
    .map(({ id, lines, ownCents }) => ({
      id,
      lines: lines.map(({ costType, year, cents }) => ({ costType, year, cents })),
      ownCents,
    }))
  const { holds, breaks } = budgetTexts[lang]
  return (
    <live-budget given={JSON.stringify({ lang, mine, ...cells, ...moneyRulesOf(rules), others, holds, breaks })}>
      {children}
    </live-budget>
  )
}

/** The budget of all parties as it would be with one of them changed. */
export const budgetWith = (partners: readonly Partner[], changed: Partner, highestShare: BasisPoints | null): Budget =>
  budgetOf(
    partners.map((partner) => (partner.id === changed.id ? changed : partner)),
    highestShare,
  )
