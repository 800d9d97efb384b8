import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestReuse } from '../content.ts'
import { reusePart } from '../kept-part.ts'
import type { Fields } from '../reuse-clash.ts'
import { checkOf } from '../store/reuse.ts'
import { checkIn, checkTexts, fieldsOfCheck, type Check } from '../typed-reuse.ts'
import { changeFields, type LiveInput, type SeenInput } from './change-fields.ts'
import { keepCheck } from './keep-check.ts'

/** The fields that are given; the others stay as they are. */
const given = (typed: Partial<Check>, kept: Check): Fields => {
  const all = fieldsOfCheck({ ...kept, ...typed })
  return Object.fromEntries(Object.entries(all).filter(([field]) => Object.hasOwn(typed, field)))
}

/**
 * Keeps the reuse check: what was searched, what is decided and why (each at most `longestReuse` characters). What another changed
 * meanwhile in other places is joined; where both changed the same place nothing is kept and the clash comes back. Refuses
 * application_closed, too_long.
 */
export const saveReuse = (
  here: Here<Actor>,
  id: string,
  { seen, live, ...typed }: Partial<Check> & SeenInput & LiveInput,
) =>
  changeFields(here, id, {
    seen,
    live,
    texts: checkTexts,
    partOf: reusePart,
    read: async (tx) => {
      const kept = await checkOf(tx, id)
      return { mine: given(typed, kept), kept: fieldsOfCheck(kept) }
    },
    keep: async (tx, fields, next) => {
      const check = checkIn(fields)
      if (check.why.length > longestReuse || check.searched.length > longestReuse) return refuse('too_long')
      return done(await keepCheck(tx, here, next, check))
    },
  })
