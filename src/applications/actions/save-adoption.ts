import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestAdoption, type Adoption } from '../adoption.ts'
import { saveAdoptionRow } from '../store/adoption.ts'
import { isPublicWork } from '../store/reuse.ts'
import { change, right } from './change.ts'

type Input = Omit<Adoption, 'work'> & { readonly workId: string | null }

/** Keeps what an application takes into use, as far as it is said. Refuses application_closed, too_long. */
export const saveAdoption = (here: Here<Actor>, id: string, input: Input) =>
  change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) => {
      if (input.replaces.length > longestAdoption || input.consentBy.length > longestAdoption) return refuse('too_long')
      if (input.workId !== null && !(await isPublicWork(tx, input.workId))) throw new Absent()
      return done(await saveAdoptionRow(tx, id, input))
    },
  })
