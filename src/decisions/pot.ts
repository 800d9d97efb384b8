import { sum, type Cents } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** The money of one call: every signature takes from it, and it never goes below nothing (domain.md R-C4). */
export type Pot = { readonly appropriationCents: Cents; readonly grantedCents: Cents }

/** What is left to grant, in cents. */
export const leftIn = (pot: Pot): Cents => pot.appropriationCents - pot.grantedCents

/** The pot after a grant of `cents`; nought takes nothing. Refuses appropriation_exceeded. */
export const taken = (pot: Pot, cents: Cents): Outcome<Pot, 'appropriation_exceeded'> =>
  cents > leftIn(pot) ? refuse('appropriation_exceeded') : done({ ...pot, grantedCents: pot.grantedCents + cents })

export type Proposing = { readonly kind: string; readonly cents: Cents | null }

/** What the proposals of a call would take together. */
export const proposedSum = (proposals: readonly Proposing[]): Cents =>
  sum(proposals.map(({ kind, cents }) => (kind === 'granted' ? (cents ?? 0) : 0)))

/** By how much the proposals pass the appropriation; nought where they fit or where the call names none. */
export const overBy = (proposals: readonly Proposing[], appropriationCents: Cents | null): Cents =>
  appropriationCents === null ? 0 : Math.max(0, proposedSum(proposals) - appropriationCents)
