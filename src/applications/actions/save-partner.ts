import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { isSum } from '../budget.ts'
import { longestTasks } from '../partner.ts'
import { partyPolicy } from '../policy.ts'
import { updatePartner, type PartnerChange } from '../store/partner.ts'
import { askAgain } from './ask-again.ts'
import { change, partyOf } from './change.ts'

type Input = {
  readonly partnerId: string
  readonly tasks?: string
  readonly ownCents?: number
  readonly lang?: 'fi' | 'sv'
}

/** Tasks are the coordinator's to describe too; money and language are the party's own. */
const mayChange = (who: Actor, application: Application, { partnerId, tasks, ownCents, lang }: Input): boolean => {
  const part = { application, organisationId: partyOf(application, partnerId).organisationId }
  const own = may(partyPolicy, who, 'edit_own', part)
  const describes = may(partyPolicy, who, 'describe_tasks', part)
  return (tasks === undefined || describes) && ((ownCents === undefined && lang === undefined) || own)
}

/**
 * Changes what is given of a party: its tasks, its own contribution in cents, the language in which it is written to. A change of tasks
 * or money reopens this party's commitment and no other, and asks it again. Refuses application_closed, tasks_too_long, impossible_sum.
 */
export const savePartner = (here: Here<Actor>, id: string, { partnerId, ...given }: Input) =>
  change<'tasks_too_long' | 'impossible_sum'>(here, id, {
    right: (application) => mayChange(here.who, application, { partnerId, ...given }),
    make: async (tx, next) => {
      if ((given.tasks ?? '').length > longestTasks) return refuse('tasks_too_long')
      if (given.ownCents !== undefined && !isSum(given.ownCents)) return refuse('impossible_sum')
      const party: PartnerChange = given
      const changed = await updatePartner(tx, partyOf(next, partnerId).partnerId, party)
      if (changed) await askAgain(tx, here, next, partnerId)
      return done(changed)
    },
  })
