import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestReuse, type Reuse } from '../content.ts'
import { saveCheck } from '../store/reuse.ts'
import { change, right } from './change.ts'

/** Keeps the reuse check: what was searched, what is decided and why (each at most `longestReuse` characters). Refuses application_closed, too_long. */
export const saveReuse = (
  here: Here<Actor>,
  id: string,
  { decision, why, searched }: Pick<Reuse, 'decision' | 'why' | 'searched'>,
) =>
  change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) =>
      why.length > longestReuse || searched.length > longestReuse
        ? refuse('too_long')
        : done(await saveCheck(tx, id, { decision, why, searched })),
  })
