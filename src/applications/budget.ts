import { shareUp, sum, type BasisPoints, type Cents } from '../kit/money.ts'
import type { Period } from './content.ts'
import type { Partner } from './partner.ts'
import type { BudgetLine } from './submission.ts'
import type { Terms } from './terms.ts'

type Party = Pick<Partner, 'id' | 'lines' | 'ownCents'>

export type PartyBudget = {
  readonly partnerId: string
  readonly totalCents: Cents
  readonly ownCents: Cents
  readonly soughtCents: Cents
  /** The share of its costs that this party would bear if every party bore the same share. */
  readonly ownNeededCents: Cents
}

/** The budget of an application without VAT (DKA 4 §), summed in every direction. */
export type Budget = {
  readonly totalCents: Cents
  readonly ownCents: Cents
  readonly soughtCents: Cents
  /** The least own contribution, rounded up to the next cent. */
  readonly ownNeededCents: Cents
  readonly highestSoughtCents: Cents
  /** Sought money of all costs, rounded up so that what reads 85 % is 85 % at most; null without costs. */
  readonly share: BasisPoints | null
  /** By the key of the cost type; one without money is not there. */
  readonly byType: ReadonlyMap<string, Cents>
  readonly byYear: readonly { readonly year: number; readonly cents: Cents }[]
  readonly parties: readonly PartyBudget[]
}

/** The sum of budget lines. */
export const totalOf = (lines: readonly BudgetLine[]): Cents => sum(lines.map((line) => line.cents))

/** The least own contribution to costs: what the highest share of the grant leaves, rounded up (DKA 4 §: 15 % where the share is 85 %). */
export const ownNeeded = (totalCents: Cents, highestShare: BasisPoints | null): Cents =>
  highestShare === null ? 0 : shareUp(totalCents, 10_000 - highestShare)

const sumOf = (lines: readonly BudgetLine[], fits: (line: BudgetLine) => boolean) => totalOf(lines.filter(fits))

const byType = (lines: readonly BudgetLine[]): Budget['byType'] =>
  new Map(
    [...new Set(lines.map(({ costType }) => costType))].map((key) => [
      key,
      sumOf(lines, (line) => line.costType === key),
    ]),
  )

const byYear = (lines: readonly BudgetLine[]): Budget['byYear'] =>
  [...new Set(lines.map((line) => line.year))]
    .sort((a, b) => a - b)
    .map((year) => ({ year, cents: sumOf(lines, (line) => line.year === year) }))

function partyBudget(party: Party, highestShare: BasisPoints | null): PartyBudget {
  const totalCents = totalOf(party.lines)
  return {
    partnerId: party.id,
    totalCents,
    ownCents: party.ownCents,
    soughtCents: totalCents - party.ownCents,
    ownNeededCents: ownNeeded(totalCents, highestShare),
  }
}

/** The whole budget of the parties. `highestShare` is the call's, in basis points; null where the call names none. */
export function budgetOf(parties: readonly Party[], highestShare: BasisPoints | null): Budget {
  const lines = parties.flatMap((party) => party.lines)
  const totalCents = totalOf(lines)
  const ownCents = sum(parties.map((party) => party.ownCents))
  const ownNeededCents = ownNeeded(totalCents, highestShare)
  const soughtCents = totalCents - ownCents
  return {
    totalCents,
    ownCents,
    soughtCents,
    ownNeededCents,
    highestSoughtCents: totalCents - ownNeededCents,
    share: totalCents === 0 ? null : shareOf(soughtCents, totalCents),
    byType: byType(lines),
    byYear: byYear(lines),
    parties: parties.map((party) => partyBudget(party, highestShare)),
  }
}

/** A part of a whole in basis points, rounded up; nought where the part is nothing or less. */
const shareOf = (part: Cents, whole: Cents): BasisPoints =>
  part <= 0 ? 0 : Number((BigInt(part) * 10_000n + BigInt(whole) - 1n) / BigInt(whole))

const yearOf = (day: string) => Number(day.slice(0, 4))
const mostYears = 10

type Columns = {
  readonly period: Period
  readonly terms: Pick<Terms, 'earliestOn' | 'latestOn'>
  readonly lines: readonly BudgetLine[]
}

/** The years that a budget is written for: those of the project, else of the call, else this year and the next; and any that has money. */
export function years({ period, terms, lines }: Columns, thisYear: number): readonly number[] {
  const first = period.startsOn ?? terms.earliestOn
  const last = period.endsOn ?? terms.latestOn
  const from = first === null ? thisYear : yearOf(first)
  const to = Math.min(Math.max(last === null ? from + 1 : yearOf(last), from), from + mostYears - 1)
  const planned = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return [...new Set([...planned, ...lines.map((line) => line.year)])].sort((a, b) => a - b)
}

/** Whether every sum can be kept: whole cents, not negative, in a year there is, under what can be the key of a cost type; at most one line of each. Whether the call covers the cost type is told by `budgetFaults`. */
export const isPossible = (lines: readonly BudgetLine[]): boolean =>
  new Set(lines.map((line) => `${line.costType} ${line.year}`)).size === lines.length &&
  lines.every(
    (line) => isSum(line.cents) && /^[a-z0-9_]{1,60}$/.test(line.costType) && line.year >= 2000 && line.year <= 2100,
  )

/** Whether a number is a sum of money that a budget can hold: whole cents from nothing to a hundred thousand million euros. */
export const isSum = (cents: number): boolean =>
  Number.isSafeInteger(cents) && cents >= 0 && cents <= 10_000_000_000_000
