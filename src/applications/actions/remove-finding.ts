import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Fields } from '../reuse-clash.ts'
import { findingOf } from '../store/reuse.ts'
import { change, right } from './change.ts'
import { keepFinding } from './keep-check.ts'

type Input = { readonly workId: string; readonly seen?: Fields | undefined }

/**
 * Takes a found work out of the reuse check; one that is not there changes nothing. Refuses application_closed, note_changed (`seen` is
 * what the page showed, and another has written the note anew since).
 */
export const removeFinding = (here: Here<Actor>, id: string, { workId, seen = {} }: Input) =>
  change<'note_changed'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx, next) => {
      const there = await findingOf(tx, id, workId)
      if (there !== undefined && seen.note !== undefined && seen.note !== there.note) return refuse('note_changed')
      return done(await keepFinding(tx, here, next, { workId, noted: null }))
    },
  })
