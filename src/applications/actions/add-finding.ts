import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestReuse } from '../content.ts'
import { findingPart } from '../kept-part.ts'
import { findingOf, isPublicWork } from '../store/reuse.ts'
import { fieldsOfNoted, notedIn, type Noted, type notedFields } from '../typed-reuse.ts'
import { changeFields, type LiveInput, type SeenInput } from './change-fields.ts'
import { keepFinding } from './keep-check.ts'

type Input = Noted &
  SeenInput &
  LiveInput & {
    readonly workId: string
    /** The one field that is given; without it both are. */
    readonly only?: (typeof notedFields)[number] | undefined
  }

/**
 * Notes an earlier work that was found, with what was learned and whether to cooperate; once more writes its note anew, joined with what
 * another wrote meanwhile. Where both changed the same place nothing is kept and the clash comes back. Refuses application_closed,
 * too_long.
 */
export const addFinding = (here: Here<Actor>, id: string, { workId, seen, live, only, ...noted }: Input) =>
  changeFields(here, id, {
    seen,
    live,
    texts: ['note'],
    partOf: () => findingPart(workId),
    read: async (tx) => {
      if (!(await isPublicWork(tx, workId))) throw new Absent()
      const there = await findingOf(tx, id, workId)
      const typed = fieldsOfNoted(noted)
      const mine = only === undefined ? typed : { [only]: typed[only] ?? '' }
      return { mine, kept: fieldsOfNoted(there ?? noted) }
    },
    keep: async (tx, fields, next) => {
      const finding = { workId, noted: notedIn(fields) }
      return finding.noted.note.length > longestReuse
        ? refuse('too_long')
        : done(await keepFinding(tx, here, next, finding))
    },
  })
