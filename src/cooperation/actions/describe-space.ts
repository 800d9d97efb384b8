import { noteSpace } from '../../catalogue/actions/note-space.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { reworded, type Space, type SpaceSaid } from '../space.ts'
import { saveClosed, saveSaid } from '../store/space.ts'
import { heldToWrite } from './held-to-write.ts'
import { tellMembers, tellOrganisation } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }

/**
 * Those who write for a member say anew what a space is called and about; `seen` is the revision that they read. What it says already
 * makes no revision. Gives the revision. Refuses closed and changed_meanwhile.
 */
export const describeSpace = (
  here: Here<Actor>,
  slug: string,
  input: { readonly seen: number; readonly said: SpaceSaid },
) =>
  attempt(here.db, async (tx) => {
    const held = await heldToWrite(tx, here.who, slug)
    if (!held.ok) return held
    const space = held.value
    const said = reworded(space, input.said)
    if (said === null) return done({ revision: space.revision })
    if (space.revision !== input.seen) return refuse('changed_meanwhile')
    const revision = space.revision + 1
    await saveSaid(tx, { ...said, id: space.id, revision })
    await noteSpace(tx, slug, { name: said.name, workIds: space.works.map(({ id }) => id) })
    const data = { revision }
    await record<CooperationEvent>(tx, here, { what: 'space.described', aboutKind: 'space', about: space.id, data })
    return done({ revision })
  })

/** Closes a space in the caller's transaction: works lead to it no more, and its members and those who wait to be are told. */
export async function closeNow(tx: Write, here: There, space: Space): Promise<void> {
  await saveClosed(tx, space.id, here.now)
  await noteSpace(tx, space.slug, { name: space.name, workIds: [] })
  await record<CooperationEvent>(tx, here, { what: 'space.closed', aboutKind: 'space', about: space.id, data: {} })
  const once = `space-closed:${space.id}`
  await tellMembers(tx, here, { news: 'closed', space, once, except: here.who.id })
  const waiting = space.members.filter(({ state }) => state === 'invited' || state === 'asking')
  for (const { organisationId } of waiting)
    await tellOrganisation(tx, here, organisationId, {
      news: 'closed',
      what: (lang) => plain(space.name, lang),
      page: `/cooperation/${space.slug}`,
      once,
      about: { kind: 'space', id: space.id },
      example: space.example,
    })
}

/** Those who write for a member close a space for everybody: it is read and not written any more. Twice is once. Refuses nothing. */
export const closeSpace = (here: There, slug: string) =>
  attempt(here.db, async (tx) => {
    const held = await heldToWrite(tx, here.who, slug)
    if (held.ok) await closeNow(tx, here, held.value)
    return done({ slug })
  })
