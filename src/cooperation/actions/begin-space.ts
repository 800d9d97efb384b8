import { noteSpace } from '../../catalogue/actions/note-space.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import type { MemberState } from '../member.ts'
import { findSpaceById } from '../reads/spaces.ts'
import { slugOfSpace } from '../slug.ts'
import type { Space, SpaceSaid } from '../space.ts'
import { insertParticipant, insertSpace, saveMember } from '../store/space.ts'

/** Whoever opens a space, in whichever way. */
export type Opener = Pick<Here<Actor>, 'now' | 'request' | 'who'>

type Begun = {
  readonly id: string
  readonly said: SpaceSaid
  readonly works: readonly string[]
  /** Everybody who has to do with it from the start, and how. */
  readonly members: readonly { readonly organisationId: string; readonly state: MemberState; readonly said: string }[]
  readonly suggestion: string | null
  readonly example: boolean
}

/**
 * Opens a space in the transaction of what brings it about: with its projects and members, and whoever opened it takes part. The same id
 * twice is one space. Gives it, and whether it is new. Refuses nothing: who may open one is the rule of who calls.
 */
export async function beginSpace(
  tx: Write,
  here: Opener,
  begun: Begun,
): Promise<{ readonly space: Space | undefined; readonly isNew: boolean }> {
  const { who, now } = here
  const { id, said, works, members } = begun
  const slug = slugOfSpace(said.name, id)
  const isNew = await insertSpace(tx, { ...said, id, slug, at: now, by: who.id, example: begun.example, works })
  if (isNew) {
    for (const member of members) await saveMember(tx, { ...member, id: newId(), spaceId: id, at: now, by: who.id })
    const own = who.actingFor?.id
    if (own !== undefined) await insertParticipant(tx, { spaceId: id, personId: who.id, organisationId: own, at: now })
    await noteSpace(tx, slug, { name: said.name, workIds: works })
    await record<CooperationEvent>(tx, here, {
      what: 'space.opened',
      aboutKind: 'space',
      about: id,
      data: { works, suggestion: begun.suggestion },
    })
  }
  return { space: await findSpaceById(tx, id), isNew }
}
