import { centsFrom, typedEuros, type Cents, type MoneyRefusal } from '../kit/money.ts'
import type { BudgetLine } from './submission.ts'
import type { SentTexts } from '../kit/sent.ts'

/** The name of one cell's field. */
export const cellName = (costType: string, year: number): string => `${costType}.${year}`
/** The name of the field for the own contribution. */
export const ownName = 'own'

/** A sum as its field shows it; nought is a blank field. */
export const typedSum = (cents: Cents): string => (cents === 0 ? '' : typedEuros(cents))

/** A sum that could not be read, at its field. */
export type MoneyFault = {
  readonly field: string
  readonly code: MoneyRefusal
  readonly costType?: string
  readonly year?: number
}

export type TypedBudget = {
  readonly lines: readonly BudgetLine[]
  readonly ownCents: Cents
  readonly faults: readonly MoneyFault[]
}

/** The years and the keys of the cost types that a budget is typed for. */
export type BudgetCells = { readonly years: readonly number[]; readonly costs: readonly string[] }

/** A sum out of a field; a blank field is nought. */
const centsIn = (sent: SentTexts, name: string) => {
  const typed = sent.text(name).trim()
  return typed === '' ? ({ ok: true, value: 0 } as const) : centsFrom(typed)
}

/**
 * One party's budget out of what was typed: every cost type in every year of the table, and the own contribution, in cents. What cannot
 * be read comes back as a fault at its cell.
 */
export function parsedBudget(sent: SentTexts, { years, costs }: BudgetCells): TypedBudget {
  const cells = years.flatMap((year) =>
    costs.map((costType) => ({
      costType,
      year,
      field: cellName(costType, year),
      read: centsIn(sent, cellName(costType, year)),
    })),
  )
  const own = centsIn(sent, ownName)
  const faults = cells.flatMap(({ costType, year, field, read }): MoneyFault[] =>
    read.ok ? [] : [{ field, code: read.refusal, costType, year }],
  )
  return {
    lines: cells.flatMap(({ costType, year, read }) =>
      read.ok && read.value > 0 ? [{ costType, year, cents: read.value }] : [],
    ),
    ownCents: own.ok ? own.value : 0,
    faults: own.ok ? faults : [...faults, { field: ownName, code: own.refusal }],
  }
}
