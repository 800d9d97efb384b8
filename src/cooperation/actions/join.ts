import { noteSpace } from '../../catalogue/actions/note-space.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import type { MemberDeed } from '../member.ts'
import { spacePolicy } from '../policy.ts'
import { findSpace } from '../reads/spaces.ts'
import { insertParticipant, lockSpace } from '../store/space.ts'
import type { Space } from '../space.ts'
import { tellMembers, tellOrganisation } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }

/** Whoever asked is told that it is now a member. */
const tellAdmitted = (tx: Write, here: There, space: Space, organisationId: string) =>
  tellOrganisation(tx, here, organisationId, {
    news: 'admitted',
    what: (lang) => plain(space.name, lang),
    page: `/my/cooperation/${space.slug}`,
    once: `space-admitted:${space.id}:${organisationId}:${here.request}`,
    about: { kind: 'space', id: space.id },
    example: space.example,
  })

type Joined = { readonly organisationId: string; readonly deed: MemberDeed }

/**
 * What follows when an organisation has become a member, in the caller's transaction: the person who did it for the organisation takes
 * part, the pages of the projects of the space lead to it, and the others are told. Which projects of its own take part it chooses then
 * (`chooseProjects`).
 */
export async function joined(tx: Write, here: There, slug: string, { organisationId, deed }: Joined): Promise<void> {
  const { who, now } = here
  const isOwn = who.actingFor?.id === organisationId
  const space = found(await findSpace(tx, slug))
  if (isOwn) await insertParticipant(tx, { spaceId: space.id, personId: who.id, organisationId, at: now })
  await noteSpace(tx, slug, { name: space.name, workIds: space.works.map(({ id }) => id) })
  await record<CooperationEvent>(tx, here, {
    what: 'space.member_moved',
    aboutKind: 'space',
    about: space.id,
    data: { organisation: organisationId, deed, state: 'member' },
  })
  if (!isOwn) await tellAdmitted(tx, here, space, organisationId)
  await tellMembers(tx, here, {
    news: 'member',
    space: { ...space, members: space.members.filter((member) => member.organisationId !== organisationId) },
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
