import { askSupplement as ask } from '../../applications/actions/ask-supplement.ts'
import { closeSupplement as close, extendSupplement as extend } from '../../applications/actions/end-supplement.ts'
import type { Request } from '../../applications/supplement.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import { mayCorrespond } from './correspond.ts'

/** Asks the parties of a case to supplement named fields (domain.md R-A9). Refuses as `askSupplement` of applications does. */
export const askSupplement = (here: Here<Actor>, applicationId: string, input: Request & { readonly id: string }) =>
  attempt(here.db, async (tx) => {
    await mayCorrespond(tx, here, applicationId)
    return ask(tx, here, applicationId, input)
  })

/** Gives more time for an answer. Refuses supplement_closed, due_faulty, not_later. */
export const extendSupplement = (
  here: Here<Actor>,
  applicationId: string,
  input: { readonly id: string; readonly due: Request['due'] },
) =>
  attempt(here.db, async (tx) => {
    await mayCorrespond(tx, here, applicationId)
    return extend(tx, here, applicationId, input)
  })

/** Goes on without an answer. Refuses supplement_closed. */
export const closeSupplement = (here: Here<Actor>, applicationId: string, input: { readonly id: string }) =>
  attempt(here.db, async (tx) => {
    await mayCorrespond(tx, here, applicationId)
    return close(tx, here, applicationId, input)
  })
