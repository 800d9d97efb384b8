import type { BasisPoints, Cents } from '../../kit/money.ts'
import type { Lang } from '../../kit/lang.ts'
import { budgetOf } from '../budget.ts'
import { filled } from '../../kit/texts.ts'
import { ruleLines, type RuleKey, type RuleLine } from '../budget-rules.ts'
import type { BudgetLine } from '../submission.ts'
import { parsedBudget, type BudgetCells } from '../typed-budget.ts'

type Given = BudgetCells & {
  readonly lang: Lang
  readonly mine: string
  readonly highestShare: BasisPoints | null
  readonly capCents: Cents | null
  readonly others: readonly { readonly id: string; readonly lines: readonly BudgetLine[]; readonly ownCents: number }[]
  readonly holds: Readonly<Record<RuleKey, string>>
  readonly breaks: Readonly<Record<RuleKey, string>>
}

/** Compares the budget with the terms of the call while it is typed, by the rules that the server keeps (budget.ts). Writes into the lines that the server drew. */
class LiveBudget extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => this.compare())
    queueMicrotask(() => this.compare())
  }

  private compare(): void {
    const form = this.querySelector('form')
    if (form === null) return
    const given: Given = JSON.parse(this.getAttribute('given') ?? '{}')
    const fields = new FormData(form)
    const typed = parsedBudget({ text: (name) => String(fields.get(name) ?? '') }, given)
    const mine = { id: given.mine, lines: typed.lines, ownCents: typed.ownCents }
    const lines = ruleLines(budgetOf([...given.others, mine], given.highestShare), given, given.lang)
    for (const item of this.querySelectorAll<HTMLElement>('[data-rule]'))
      this.show(
        item,
        lines.find((line) => line.key === item.dataset.rule),
        given,
      )
  }

  private show(item: HTMLElement, line: RuleLine | undefined, given: Given): void {
    item.hidden = line === undefined
    if (line === undefined) return
    for (const form of item.querySelectorAll<HTMLElement>('[data-when]')) {
      const holds = form.dataset.when === 'holds'
      form.hidden = holds !== (line.holds !== false)
      const words = form.querySelector('[data-words]')
      if (words !== null) words.textContent = filled((holds ? given.holds : given.breaks)[line.key], line.values)
    }
  }
}

customElements.define('live-budget', LiveBudget)
