import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { isPossible, isSum } from '../budget.ts'
import { changes } from '../commitment.ts'
import { promised } from '../partner.ts'
import { partyPolicy } from '../policy.ts'
import type { BudgetLine } from '../submission.ts'
import { linesOf, replaceLines, updatePartner } from '../store/partner.ts'
import { askAgain } from './ask-again.ts'
import { change, partyOf } from './change.ts'

type Made = { readonly next: Application; readonly party: string; readonly changed: boolean }

/** Asks the party again where anything became different. Says whether it did. */
async function asked(tx: Write, here: Here<Actor>, { next, party, changed }: Made): Promise<boolean> {
  if (changed) await askAgain(tx, here, next, party)
  return changed
}

type Input = { readonly partnerId: string; readonly lines: readonly BudgetLine[]; readonly ownCents?: number }

/**
 * Puts a party's budget lines (whole cents, without VAT) in the place of all it had, and its own contribution where one is given. Only
 * the party itself writes its money. Where its commitment does not cover the change it is asked again. What breaks a rule of the call is kept and told (budget-faults.ts), for it may be half written;
 * refused are application_closed and impossible_sum (negative, not whole, twice the same cell).
 */
export const saveBudget = (here: Here<Actor>, id: string, { partnerId, lines, ownCents }: Input) =>
  change<'impossible_sum'>(here, id, {
    right: (application) =>
      may(partyPolicy, here.who, 'edit_own', {
        application,
        organisationId: partyOf(application, partnerId).organisationId,
      }),
    make: async (tx, next) => {
      if (!isPossible(lines) || (ownCents !== undefined && !isSum(ownCents))) return refuse('impossible_sum')
      const party = partyOf(next, partnerId).partnerId
      const after = promised({ tasks: '', ownCents: 0, lines })
      const before = { tasks: '', ownCents: 0, lines: await linesOf(tx, party) }
      const moved = changes(before, after).length > 0
      if (moved) await replaceLines(tx, party, after.lines)
      const own = ownCents === undefined ? false : await updatePartner(tx, party, { ownCents })
      return done(await asked(tx, here, { next, party, changed: moved || own }))
    },
  })
