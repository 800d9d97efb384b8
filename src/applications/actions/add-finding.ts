import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestReuse } from '../content.ts'
import { joinedFields, type Fields } from '../reuse-clash.ts'
import { findingOf, isPublicWork, saveFinding } from '../store/reuse.ts'
import { fieldsOfNoted, notedIn, type Noted } from '../typed-reuse.ts'
import { change, right } from './change.ts'
import type { SavedFields } from './save-reuse.ts'

type Input = Noted & {
  readonly workId: string
  /** What the page showed of the note; without it what is given stands whatever another kept meanwhile. */
  readonly seen?: Fields | undefined
}

/**
 * Notes an earlier work that was found, with what was learned and whether to cooperate; once more writes its note anew, joined with what
 * another wrote meanwhile. Where both changed the same place nothing is kept and the clash comes back. Refuses application_closed,
 * too_long.
 */
export async function addFinding(
  here: Here<Actor>,
  id: string,
  { workId, seen = {}, ...noted }: Input,
): Promise<Outcome<SavedFields, 'application_closed' | 'too_long'>> {
  let after: Pick<SavedFields, 'clashes' | 'fields'> = { clashes: [], fields: {} }
  const outcome = await change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) => {
      if (!(await isPublicWork(tx, workId))) throw new Absent()
      const [mine, there] = [fieldsOfNoted(noted), await findingOf(tx, id, workId)]
      const kept = there === undefined ? mine : fieldsOfNoted(there)
      after = joinedFields({ seen, mine, kept, texts: ['note'] })
      if (after.clashes.length > 0) return done(false)
      const finding = { workId, ...notedIn(after.fields) }
      return finding.note.length > longestReuse
        ? refuse('too_long')
        : done(await saveFinding(tx, id, finding, here.now))
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
