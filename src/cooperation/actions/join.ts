import { noteSpace } from '../../catalogue/actions/note-space.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { spacePolicy } from '../policy.ts'
import { findSpace } from '../reads/spaces.ts'
import { insertParticipant, lockSpace } from '../store/space.ts'
import { tellMembers } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }

/**
 * What follows when an organisation has become a member, in the caller's transaction: the person who did it for the organisation takes
 * part, the pages of its projects lead to the space, and the others are told.
 */
export async function joined(tx: Write, here: There, slug: string, organisationId: string): Promise<void> {
  const { who, now } = here
  const space = found(await findSpace(tx, slug))
  if (who.actingFor?.id === organisationId)
    await insertParticipant(tx, { spaceId: space.id, personId: who.id, organisationId, at: now })
  await noteSpace(tx, slug, { name: space.name, workIds: space.works.map(({ id }) => id) })
  await record<CooperationEvent>(tx, here, {
    what: 'space.member_moved',
    aboutKind: 'space',
    about: space.id,
    data: { organisation: organisationId, deed: 'accept', state: 'member' },
  })
  await tellMembers(tx, here, {
    news: 'member',
    space,
    once: `space-member:${space.id}:${organisationId}:${here.request}`,
    except: who.id,
  })
}

/** A person of a member takes part from now on: is named inside and gets the letters. Twice is once. Refuses nothing. */
export const takePart = (here: Here<Actor>, slug: string) =>
  attempt(here.db, async (tx) => {
    const space = found(await lockSpace(tx, slug))
    const looks = may(spacePolicy, here.who, 'look_inside', space)
    allowed(may(spacePolicy, here.who, 'take_part', space), looks)
    const organisationId = found(here.who.actingFor?.id)
    await insertParticipant(tx, { spaceId: space.id, personId: here.who.id, organisationId, at: here.now })
    await record<CooperationEvent>(tx, here, {
      what: 'space.joined',
      aboutKind: 'space',
      about: space.id,
      data: { organisation: organisationId },
    })
    return done({ slug })
  })
