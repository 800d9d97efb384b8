import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { deleteFinding } from '../store/reuse.ts'
import { change, right } from './change.ts'

/** Takes a found work out of the reuse check; one that is not there changes nothing. Refuses application_closed. */
export const removeFinding = (here: Here<Actor>, id: string, { workId }: { readonly workId: string }) =>
  change<never>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) => done(await deleteFinding(tx, id, workId)),
  })
