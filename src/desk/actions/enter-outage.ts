import { allowed } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { enterOutage as enter } from '../../io/outages.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { DeskEvent } from '../events.ts'
import type { OutageEntry } from '../outage.ts'
import { policy } from '../policy.ts'

/**
 * Enters an outage that the service could not notice by itself (domain.md R-A5), with its reason and source; rows of the log are never
 * changed. `id` comes with the form: the same form sent twice enters once.
 */
export const enterOutage = (here: Here<Actor>, { id, ...outage }: OutageEntry & { readonly id: string }) =>
  attempt<{ id: string }, never>(here.db, async (tx) => {
    allowed(may(policy, here.who, 'enter_outage', null), may(policy, here.who, 'work', null))
    if (await enter(tx, { id, ...outage, notedAt: here.now, enteredBy: here.who.id }))
      await record<DeskEvent>(tx, here, { what: 'outage.entered', aboutKind: 'outage', about: id, data: {} })
    return done({ id })
  })
