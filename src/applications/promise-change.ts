import { withOthers, type CostType } from '../calls/cost-type.ts'
import type { Cents } from '../kit/money.ts'
import { totalOf } from './budget.ts'
import { promised, type Promised } from './partner.ts'

/** A sum that is another one now: a cost type in a year, all costs of the party, or its own contribution. */
export type SumChange =
  | {
      readonly what: 'cost'
      readonly costType: string
      readonly year: number
      readonly was: Cents
      readonly is: Cents
    }
  | { readonly what: 'total' | 'own'; readonly was: Cents; readonly is: Cents }

const sumAt = (of: Promised, costType: string, year: number): Cents =>
  totalOf(of.lines.filter((line) => line.costType === costType && line.year === year))

/** The sums that differ between what a partner committed to and what stands now, by year and cost type in the order of the call; the whole and the own contribution last. */
export function sumChanges(before: Promised, after: Promised, types: readonly CostType[]): readonly SumChange[] {
  const [was, is] = [promised(before), promised(after)]
  const lines = [...was.lines, ...is.lines]
  const years = [...new Set(lines.map((line) => line.year))].sort((a, b) => a - b)
  const keys = withOthers(
    types,
    lines.map(({ costType }) => costType),
  ).map(({ key }) => key)
  const costs = years.flatMap((year) =>
    keys.map((costType): SumChange => ({
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
