import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { spacePolicy } from '../policy.ts'
import { lockSpace, removeParticipant } from '../store/space.ts'

/**
 * A person takes part no more. The organisation stays a member also where it was its last person: only its own decision to leave ends that,
 * and its letters go to those who write or sign for it. Refuses nothing.
 */
export const stepOut = (here: Here<Actor>, slug: string) =>
  attempt(here.db, async (tx) => {
    const space = found(await lockSpace(tx, slug))
    const looks = may(spacePolicy, here.who, 'look_inside', space)
    allowed(may(spacePolicy, here.who, 'take_part', space), looks)
    const organisationId = found(here.who.actingFor?.id)
    await removeParticipant(tx, { spaceId: space.id, personId: here.who.id, organisationId })
    const data = { organisation: organisationId }
    await record<CooperationEvent>(tx, here, { what: 'space.stepped_out', aboutKind: 'space', about: space.id, data })
    return done({ slug })
  })
