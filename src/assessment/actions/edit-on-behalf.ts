import { makeEdit as make } from '../../applications/actions/make-behalf-edit.ts'
import { dropEdit as drop, openEdit as open } from '../../applications/actions/open-behalf-edit.ts'
import type { TypedEdit } from '../../applications/behalf-edit.ts'
import type { Written } from '../../applications/reads/written-over.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import type { Actor } from '../../people/person.ts'
import { mayCorrespond } from './correspond.ts'

/** Opens named answers to be changed on behalf of a party that asked for it. The attempt is kept. Refuses as `openEdit` of applications does. */
export const openEdit = (here: Here<Actor>, applicationId: string, typed: TypedEdit & { readonly id: string }) =>
  witnessed(here, 'application.edit_opened', applicationId, () =>
    attempt(here.db, async (tx) => {
      await mayCorrespond(tx, here, applicationId)
      return open(tx, here, applicationId, typed)
    }),
  )

/** Changes the opened answers on behalf of the party. The attempt is kept. Refuses as `makeEdit` of applications does. */
export const makeEdit = (here: Here<Actor>, applicationId: string, input: Written & { readonly id: string }) =>
  witnessed(here, 'application.edit_made', applicationId, () =>
    attempt(here.db, async (tx) => {
      await mayCorrespond(tx, here, applicationId)
      return make(tx, here, applicationId, input)
    }),
  )

/** Closes them without a change. Refuses edit_over. */
export const dropEdit = (here: Here<Actor>, applicationId: string, input: { readonly id: string }) =>
  attempt(here.db, async (tx) => {
    await mayCorrespond(tx, here, applicationId)
    return drop(tx, here, applicationId, input)
  })
