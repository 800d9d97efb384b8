import { sharedOut } from '../../src/decisions/accepted.ts'
import { typedEuros } from '../../src/kit/money.ts'

/** What one party types into its columns: cents by the name of the cell, and its own contribution. */
export type Costs = { readonly cells: Readonly<Record<string, number>>; readonly ownCents: number }

const wholeEuros = (cents: number) => Math.ceil(cents / 100) * 100

const kinds = [
  ['personnel', 55],
  ['services', 35],
  ['travel', 10],
] as const

/** One party's total over cost types and years. */
function cellsOf(totalCents: number, years: readonly number[]): Costs['cells'] {
  const names = kinds.flatMap(([kind, weight]) =>
    years.map((year, i) => ({ name: `${kind}.${year}`, weight: weight * (years.length - i) })),
  )
  const cents = sharedOut(
    totalCents,
    names.map((one) => one.weight),
  )
  return Object.fromEntries(names.map(({ name }, i) => [name, cents[i] ?? 0]))
}

/**
 * Costs of so many parties of which exactly `soughtCents` are sought: the smallest whole euros of which they are the highest share
 * (percent) at most; the first party bears the greatest part.
 */
export function costsFor(
  soughtCents: number,
  highestShare: number,
  { parties, years }: { parties: number; years: readonly number[] },
): readonly Costs[] {
  const totalCents = wholeEuros((soughtCents * 100) / highestShare)
  const weights = Array.from({ length: parties }, (_, i) => (i === 0 ? 3 : 2))
  const totals = sharedOut(totalCents, weights)
  const owns = sharedOut(totalCents - soughtCents, weights)
  return totals.map((total, i) => ({ cells: cellsOf(total, years), ownCents: owns[i] ?? 0 }))
}

/** As it is typed: without a sign where it is nothing. */
export const typed = (cents: number): string => (cents === 0 ? '' : typedEuros(cents))
