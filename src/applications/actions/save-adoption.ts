import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestAdoption } from '../adoption.ts'
import { joinedFields, type Fields } from '../reuse-clash.ts'
import { adoptionOf, saveAdoptionRow } from '../store/adoption.ts'
import { isPublicWork } from '../store/reuse.ts'
import { adoptionIn, fieldsOfAdoption, type ParsedAdoption } from '../typed-adoption.ts'
import { change, right } from './change.ts'
import type { SavedFields } from './save-reuse.ts'

type Input = ParsedAdoption & {
  /** What the page showed before it was typed on; without it what is given stands whatever another kept meanwhile. */
  readonly seen?: Fields | undefined
}

/**
 * Keeps what an application takes into use, as far as it is said. Fields that another changed meanwhile stay where the writer did not
 * touch them; where both changed the same one nothing is kept and the clash comes back. Refuses application_closed, too_long.
 */
export async function saveAdoption(
  here: Here<Actor>,
  id: string,
  { seen = {}, ...given }: Input,
): Promise<Outcome<SavedFields, 'application_closed' | 'too_long'>> {
  let after: Pick<SavedFields, 'clashes' | 'fields'> = { clashes: [], fields: {} }
  const outcome = await change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) => {
      const [mine, kept] = [fieldsOfAdoption(given), fieldsOfAdoption(await adoptionOf(tx, id))]
      after = joinedFields({ seen, mine, kept, texts: ['replaces'] })
      if (after.clashes.length > 0) return done(false)
      const row = adoptionIn(after.fields)
      if (row.replaces.length > longestAdoption || row.consentBy.length > longestAdoption) return refuse('too_long')
      if (row.workId !== null && !(await isPublicWork(tx, row.workId))) throw new Absent()
      return done(await saveAdoptionRow(tx, id, row))
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
