import { noteSpace } from '../../catalogue/actions/note-space.ts'
import { listWorksOf } from '../../catalogue/reads.ts'
import { found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { findSpace } from '../reads/spaces.ts'
import { addWorks, removeWorks } from '../store/space.ts'
import { heldToWrite } from './held-to-write.ts'

/**
 * Those who write for a member choose which of the projects that it leads take part in the space; projects of others stay as they are, and
 * what it does not lead is left out. Chosen as they were changes nothing. Refuses closed.
 */
export const chooseProjects = (here: Here<Actor>, slug: string, works: readonly string[]) =>
  attempt(here.db, async (tx) => {
    const held = await heldToWrite(tx, here.who, slug)
    if (!held.ok) return held
    const space = held.value
    const own = await listWorksOf(tx, found(here.who.actingFor?.id))
    const led = own.filter(({ role }) => role === 'coordinator').map(({ id }) => id)
    const isThere = (id: string) => space.works.some((work) => work.id === id)
    const added = led.filter((id) => works.includes(id) && !isThere(id))
    const removed = led.filter((id) => !works.includes(id) && isThere(id))
    if (added.length + removed.length === 0) return done({ slug })
    await addWorks(tx, space.id, added)
    await removeWorks(tx, space.id, removed)
    const now = found(await findSpace(tx, slug))
    await noteSpace(tx, slug, { name: now.name, workIds: now.works.map(({ id }) => id) })
    const data = { added, removed }
    await record<CooperationEvent>(tx, here, {
      what: 'space.projects_chosen',
      aboutKind: 'space',
      about: space.id,
      data,
    })
    return done({ slug })
  })
