import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestAdoption } from '../adoption.ts'
import { adoptionOf } from '../store/adoption.ts'
import { isPublicWork } from '../store/reuse.ts'
import { adoptionIn, fieldsOfAdoption, type ParsedAdoption } from '../typed-adoption.ts'
import { changeFields, type SeenInput } from './change-fields.ts'
import { keepAdoption } from './keep-check.ts'

/**
 * Keeps what an application takes into use, as far as it is said. Fields that another changed meanwhile stay where the writer did not
 * touch them; where both changed the same one nothing is kept and the clash comes back. Refuses application_closed, too_long.
 */
export const saveAdoption = (here: Here<Actor>, id: string, { seen, ...given }: ParsedAdoption & SeenInput) =>
  changeFields(here, id, {
    seen,
    texts: ['replaces'],
    read: async (tx) => ({ mine: fieldsOfAdoption(given), kept: fieldsOfAdoption(await adoptionOf(tx, id)) }),
    keep: async (tx, fields, next) => {
      const row = adoptionIn(fields)
      if (row.replaces.length > longestAdoption || row.consentBy.length > longestAdoption) return refuse('too_long')
      if (row.workId !== null && !(await isPublicWork(tx, row.workId))) throw new Absent()
      return done(await keepAdoption(tx, here, next, row))
    },
  })
