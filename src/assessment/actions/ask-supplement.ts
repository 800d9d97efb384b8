import { askSupplement as ask } from '../../applications/actions/ask-supplement.ts'
import { closeSupplement as close, extendSupplement as extend } from '../../applications/actions/end-supplement.ts'
import type { Request } from '../../applications/supplement.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Day } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'

/** Whoever writes to the parties of a case also asks them to supplement. */
async function corresponds(tx: Write, here: Here<Actor>, applicationId: string): Promise<void> {
  const thing = found(await findHandled(tx, applicationId))
  allowed(may(casePolicy, here.who, 'correspond', thing), may(casePolicy, here.who, 'know', thing))
}

/** Asks the parties of a case to supplement named fields (domain.md R-A9). Refuses as `askSupplement` of applications does. */
export const askSupplement = (here: Here<Actor>, applicationId: string, input: Request & { readonly id: string }) =>
  attempt(here.db, async (tx) => {
    await corresponds(tx, here, applicationId)
    return ask(tx, here, applicationId, input)
  })

/** Gives more time for an answer. Refuses supplement_closed, due_faulty, not_later. */
export const extendSupplement = (
  here: Here<Actor>,
  applicationId: string,
  input: { readonly id: string; readonly due: Day | undefined },
) =>
  attempt(here.db, async (tx) => {
    await corresponds(tx, here, applicationId)
    return extend(tx, here, applicationId, input)
  })

/** Goes on without an answer. Refuses supplement_closed. */
export const closeSupplement = (here: Here<Actor>, applicationId: string, input: { readonly id: string }) =>
  attempt(here.db, async (tx) => {
    await corresponds(tx, here, applicationId)
    return close(tx, here, applicationId, input)
  })
