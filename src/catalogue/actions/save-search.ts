import { found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { SavedSearchEvent } from '../saved/events.ts'
import { savable, type SavedAsked, type SavedList } from '../saved/saved-search.ts'
import { countSaved, deleteSaved, insertSaved } from '../store/saved-searches.ts'

type Saved = { readonly id: string; readonly list: SavedList; readonly name: string; readonly asked: SavedAsked }

/**
 * A person saves a search and is told of what is new in it. The same `id` twice is one. What is there already is not new. Refuses `name_missing`, `name_long`, `nothing_asked` and `too_many`.
 */
export const saveSearch = (here: Here<Actor>, { id, list, name, asked }: Saved) =>
  attempt(here.db, async (tx) => {
    const { count, there } = await countSaved(tx, here.who.id, id)
    if (there) return done({ id })
    const outcome = savable(name, asked, count)
    if (!outcome.ok) return outcome
    const row = { id, personId: here.who.id, list, name: outcome.value, asked }
    const isNew = await insertSaved(tx, { ...row, at: here.now, lookedUntil: here.now })
    if (isNew)
      await record<SavedSearchEvent>(tx, here, {
        what: 'search.saved',
        aboutKind: 'saved_search',
        about: id,
        data: {},
      })
    return done({ id })
  })

/** A person ends a search of their own; absent where it is none of theirs. */
export const endSearch = (here: Here<Actor>, id: string) =>
  attempt(here.db, async (tx) => {
    found((await deleteSaved(tx, id, here.who.id)) ? true : undefined)
    await record<SavedSearchEvent>(tx, here, {
      what: 'search.ended',
      aboutKind: 'saved_search',
      about: id,
      data: {},
    })
    return done({ id })
  })
