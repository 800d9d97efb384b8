import { isUnpaid } from '../calls/partner-kind.ts'
import { budgetOf, type Budget } from './budget.ts'
import type { Period } from './content.ts'
import type { Partner } from './partner.ts'
import type { BudgetLine } from './submission.ts'
import type { Terms } from './terms.ts'

export type BudgetFaultCode =
  | 'no_costs'
  | 'nothing_sought'
  | 'negative'
  | 'own_over_costs'
  | 'party_unpaid'
  | 'over_share'
  | 'over_cap'
  | 'outside_period'
  | 'cost_type_not_allowed'

/** What is wrong in a budget and where: the whole of it, a party, or one cell of a party. */
export type BudgetFault = {
  readonly code: BudgetFaultCode
  readonly partnerId?: string
  readonly costType?: string
  readonly year?: number
}

type Party = Pick<Partner, 'id' | 'lines' | 'ownCents'> & Partial<Pick<Partner, 'kind'>>
type Rules = Pick<Terms, 'highestShare' | 'costTypes' | 'capCents' | 'applicantKinds' | 'partnerKinds'>

const outside = (year: number, { startsOn, endsOn }: Period) =>
  (startsOn !== null && year < Number(startsOn.slice(0, 4))) || (endsOn !== null && year > Number(endsOn.slice(0, 4)))

/** What is wrong with one sum: below nothing, of a cost type that the call does not cover (DKA 5 §, or the call's own), outside the project's years. */
function faultOf(line: BudgetLine, period: Period, rules: Rules): BudgetFaultCode | null {
  if (line.cents < 0) return 'negative'
  if (line.cents === 0) return null
  if (rules.costTypes !== null && rules.costTypes.every(({ key }) => key !== line.costType))
    return 'cost_type_not_allowed'
  return outside(line.year, period) ? 'outside_period' : null
}

const cellFaults = (party: Party, period: Period, rules: Rules): readonly BudgetFault[] =>
  party.lines.flatMap((line) => {
    const code = faultOf(line, period, rules)
    return code === null ? [] : [{ code, partnerId: party.id, costType: line.costType, year: line.year }]
  })

/** The share binds the whole application (DKA 4 §); who bears less than the share of its own costs is told so. */
const shareFaults = (budget: Budget): readonly BudgetFault[] =>
  budget.soughtCents <= budget.highestSoughtCents
    ? []
    : budget.parties
        .filter((party) => party.ownCents < party.ownNeededCents)
        .map((party) => ({ code: 'over_share', partnerId: party.partnerId }))

function wholeFaults(budget: Budget): readonly BudgetFault[] {
  if (budget.totalCents === 0) return [{ code: 'no_costs' }]
  return budget.soughtCents <= 0 ? [{ code: 'nothing_sought' }] : []
}

const ownFaults = (budget: Budget): readonly BudgetFault[] =>
  budget.parties.flatMap((party): BudgetFault[] => {
    if (party.ownCents < 0) return [{ code: 'negative', partnerId: party.partnerId }]
    return party.soughtCents < 0 ? [{ code: 'own_over_costs', partnerId: party.partnerId }] : []
  })

/** A party whose costs the call does not cover bears them itself. */
const unpaidFaults = (budget: Budget, parties: readonly Party[], rules: Rules): readonly BudgetFault[] =>
  budget.parties
    .filter(
      ({ partnerId, soughtCents }) =>
        soughtCents > 0 && isUnpaid(parties.find(({ id }) => id === partnerId)?.kind, rules),
    )
    .map(({ partnerId }) => ({ code: 'party_unpaid', partnerId }))

/** Everything that keeps a budget from being sent, by cell, party and whole (domain.md R-M1, R-M2). Empty when it is in order. */
export function budgetFaults(parties: readonly Party[], period: Period, rules: Rules): readonly BudgetFault[] {
  const budget = budgetOf(parties, rules.highestShare)
  return [
    ...wholeFaults(budget),
    ...parties.flatMap((party) => cellFaults(party, period, rules)),
    ...ownFaults(budget),
    ...unpaidFaults(budget, parties, rules),
    ...shareFaults(budget),
    ...(rules.capCents !== null && budget.soughtCents > rules.capCents ? [{ code: 'over_cap' as const }] : []),
  ]
}
