import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { isPossible, isSum } from '../budget.ts'
import { joinedMoney, type Money, type MoneyClash, type Sums } from '../money-clash.ts'
import { partyPolicy } from '../policy.ts'
import type { BudgetLine } from '../submission.ts'
import { promiseOf } from '../store/partner.ts'
import { change, partyOf, type Saved } from './change.ts'
import { keepMoney } from './keep-promise.ts'

type Input = {
  readonly partnerId: string
  readonly lines: readonly BudgetLine[]
  readonly ownCents?: number
  /** What the page showed before it was typed on; without it what is given stands whatever another kept meanwhile. */
  readonly seen?: Sums | undefined
}

/** What was kept; with clashes nothing was, and `money` is what both made, one's own sums where they clash. */
export type SavedMoney = Saved & { readonly clashes: readonly MoneyClash[]; readonly money: Money }

/**
 * Puts a party's budget lines (whole cents, without VAT) in the place of all it had, and its own contribution where one is given. Only
 * the party itself writes its money. Sums that another kept meanwhile stay where the writer did not touch them; where both changed the
 * same one nothing is kept, and the clash comes back. Where its commitment does not cover the change the party is asked again. What
 * breaks a rule of the call is kept and told (budget-faults.ts), for it may be half written; refused are application_closed and
 * impossible_sum (negative, not whole, twice the same cell).
 */
export async function saveBudget(
  here: Here<Actor>,
  id: string,
  { partnerId, lines, ownCents, seen }: Input,
): Promise<Outcome<SavedMoney, 'application_closed' | 'impossible_sum'>> {
  let after: Pick<SavedMoney, 'clashes' | 'money'> = { clashes: [], money: { lines, ownCents: ownCents ?? 0 } }
  const outcome = await change<'impossible_sum'>(here, id, {
    right: (application) =>
      may(partyPolicy, here.who, 'edit_own', {
        application,
        organisationId: partyOf(application, partnerId).organisationId,
      }),
    make: async (tx, next) => {
      if (!isPossible(lines) || (ownCents !== undefined && !isSum(ownCents))) return refuse('impossible_sum')
      const party = partyOf(next, partnerId).partnerId
      const before = await promiseOf(tx, party)
      const mine = { lines, ownCents: ownCents ?? before.ownCents }
      after = seen === undefined ? { clashes: [], money: mine } : joinedMoney(seen, mine, before)
      if (after.clashes.length > 0) return done(false)
      return done(await keepMoney(tx, here, { next, party, money: after.money, before }))
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
