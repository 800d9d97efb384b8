import { costTypes, type CostType } from '../calls/call.ts'
import type { Cents } from '../kit/money.ts'
import { totalOf } from './budget.ts'
import { promised, type Promised } from './partner.ts'

/** A sum that is another one now: a cost type in a year, all costs of the party, or its own contribution. */
export type SumChange =
  | {
      readonly what: 'cost'
      readonly costType: CostType
      readonly year: number
      readonly was: Cents
      readonly is: Cents
    }
  | { readonly what: 'total' | 'own'; readonly was: Cents; readonly is: Cents }

const sumAt = (of: Promised, costType: CostType, year: number): Cents =>
  totalOf(of.lines.filter((line) => line.costType === costType && line.year === year))

/** The sums that differ between what a partner committed to and what stands now, by year and cost type; the whole and the own contribution last. */
export function sumChanges(before: Promised, after: Promised): readonly SumChange[] {
  const [was, is] = [promised(before), promised(after)]
  const years = [...new Set([...was.lines, ...is.lines].map((line) => line.year))].sort((a, b) => a - b)
  const costs = years.flatMap((year) =>
    costTypes.map((costType): SumChange => ({
      what: 'cost',
      costType,
      year,
      was: sumAt(was, costType, year),
      is: sumAt(is, costType, year),
    })),
  )
  const whole: readonly SumChange[] = [
    { what: 'total', was: totalOf(was.lines), is: totalOf(is.lines) },
    { what: 'own', was: was.ownCents, is: is.ownCents },
  ]
  return [...costs, ...whole].filter((change) => change.was !== change.is)
}
