import { totalOf } from '../applications/budget.ts'
import type { BudgetLine, SubmittedPartner } from '../applications/submission.ts'
import { sum, type Cents } from '../kit/money.ts'

/** One cell of the accepted budget beside what was applied for. */
export type AcceptedLine = Omit<BudgetLine, 'cents'> & { readonly appliedCents: Cents; readonly acceptedCents: Cents }

/** What one implementer may spend, bears itself, and is granted. accepted = own + grant, always. */
export type AcceptedPart = {
  readonly organisationId: string
  readonly appliedCents: Cents
  readonly soughtCents: Cents
  readonly acceptedCents: Cents
  readonly ownCents: Cents
  readonly grantCents: Cents
  readonly lines: readonly AcceptedLine[]
}

const ceilingOf = (a: Cents, b: Cents, whole: Cents) =>
  Number((BigInt(a) * BigInt(b) + BigInt(whole) - 1n) / BigInt(whole))
const floorOf = (a: Cents, b: Cents, whole: Cents) => Number((BigInt(a) * BigInt(b)) / BigInt(whole))
const restOf = (a: Cents, b: Cents, whole: Cents) => (BigInt(a) * BigInt(b)) % BigInt(whole)

/**
 * A sum shared out by weights to the last cent: each gets its share rounded down, and the cents left go to the greatest remainders,
 * the earlier first. With the weights' own sum, everybody gets the own weight.
 */
export function sharedOut(cents: Cents, weights: readonly Cents[]): readonly Cents[] {
  const whole = sum(weights)
  if (whole === 0) return weights.map(() => 0)
  const parts = weights.map((weight, at) => ({
    at,
    floor: floorOf(cents, weight, whole),
    rest: restOf(cents, weight, whole),
  }))
  const left = cents - sum(parts.map((part) => part.floor))
  const lucky = new Set(
    parts
      .toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map((part) => part.at),
  )
  return parts.map((part) => part.floor + (lucky.has(part.at) ? 1 : 0))
}

type Party = Pick<SubmittedPartner, 'organisationId' | 'lines' | 'ownCents'>

/** Accepted costs: so much of what was applied for that the granted money is not a greater share of it than what was sought. */
export const acceptedTotal = (grantedCents: Cents, totalCents: Cents, soughtCents: Cents): Cents =>
  grantedCents === 0 || soughtCents === 0 ? 0 : ceilingOf(grantedCents, totalCents, soughtCents)

function part(party: Party, grantCents: Cents, ownCents: Cents): AcceptedPart {
  const appliedCents = totalOf(party.lines)
  const accepted = sharedOut(
    grantCents + ownCents,
    party.lines.map((line) => line.cents),
  )
  return {
    organisationId: party.organisationId,
    appliedCents,
    soughtCents: appliedCents - party.ownCents,
    acceptedCents: grantCents + ownCents,
    ownCents,
    grantCents,
    lines: party.lines.map((line, at) => ({
      costType: line.costType,
      year: line.year,
      appliedCents: line.cents,
      acceptedCents: accepted[at] ?? 0,
    })),
  }
}

/**
 * The accepted budget of a grant, party by party and cell by cell (domain.md R-D6, attachments 3 and 4). A grant below what was sought
 * makes every cell smaller in the same proportion; nothing is lost or won to the cent, and no share grows.
 */
export function acceptedParts(parties: readonly Party[], grantedCents: Cents): readonly AcceptedPart[] {
  const sought = parties.map((party) => totalOf(party.lines) - party.ownCents)
  const totalCents = sum(parties.map((party) => totalOf(party.lines)))
  const ownCents = acceptedTotal(grantedCents, totalCents, sum(sought)) - grantedCents
  const grants = sharedOut(grantedCents, sought)
  const owns = sharedOut(
    ownCents,
    parties.map((party) => party.ownCents),
  )
  return parties.map((party, at) => part(party, grants[at] ?? 0, owns[at] ?? 0))
}
