import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestReuse } from '../content.ts'
import { joinedFields, type FieldClash, type Fields } from '../reuse-clash.ts'
import { checkOf, saveCheck } from '../store/reuse.ts'
import { checkIn, fieldsOfCheck, type Check } from '../typed-reuse.ts'
import { change, right, type Saved } from './change.ts'

type Input = Partial<Check> & {
  /** What the page showed before it was typed on; without it what is given stands whatever another kept meanwhile. */
  readonly seen?: Fields | undefined
}

/** What was kept; with clashes nothing was, and `fields` is what both made. */
export type SavedFields = Saved & { readonly clashes: readonly FieldClash[]; readonly fields: Fields }

/** The fields that are given; the others stay as they are. */
const given = ({ seen: _, ...typed }: Input, kept: Check): Fields => {
  const all = fieldsOfCheck({ ...kept, ...typed })
  return Object.fromEntries(Object.entries(all).filter(([field]) => Object.hasOwn(typed, field)))
}

/**
 * Keeps the reuse check: what was searched, what is decided and why (each at most `longestReuse` characters). What another changed
 * meanwhile in other places is joined; where both changed the same place nothing is kept and the clash comes back. Refuses
 * application_closed, too_long.
 */
export async function saveReuse(
  here: Here<Actor>,
  id: string,
  input: Input,
): Promise<Outcome<SavedFields, 'application_closed' | 'too_long'>> {
  let after: Pick<SavedFields, 'clashes' | 'fields'> = { clashes: [], fields: {} }
  const outcome = await change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) => {
      const kept = await checkOf(tx, id)
      const [mine, stands] = [given(input, kept), fieldsOfCheck(kept)]
      after = joinedFields({ seen: input.seen ?? {}, mine, kept: stands, texts: ['why', 'searched'] })
      if (after.clashes.length > 0) return done(false)
      const check = checkIn({ ...stands, ...after.fields })
      if (check.why.length > longestReuse || check.searched.length > longestReuse) return refuse('too_long')
      return done(await saveCheck(tx, id, check))
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
