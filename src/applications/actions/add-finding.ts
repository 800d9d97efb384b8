import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { longestReuse } from '../content.ts'
import { isPublicWork, saveFinding } from '../store/reuse.ts'
import { change, right } from './change.ts'

type Input = { readonly workId: string; readonly note: string; readonly cooperate: boolean }

/** Notes an earlier work that was found, with what was learned and whether to cooperate; once more writes its note anew. Refuses application_closed, too_long. */
export const addFinding = (here: Here<Actor>, id: string, finding: Input) =>
  change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx) => {
      if (finding.note.length > longestReuse) return refuse('too_long')
      if (!(await isPublicWork(tx, finding.workId))) throw new Absent()
      return done(await saveFinding(tx, id, finding, here.now))
    },
  })
