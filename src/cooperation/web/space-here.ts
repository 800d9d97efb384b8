import { Absent, found } from '../../io/absent.ts'
import { hereOf, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { spacePolicy } from '../policy.ts'
import { findSpace, listParticipants } from '../reads/spaces.ts'

/** The space of an address for somebody who may look inside; absent for everybody else, as if it were not there. */
export async function insideHere(outside: Outside, c: Asking<Actor>) {
  const { who } = hereOf(c, outside)
  const space = found(await findSpace(outside.read, c.req.param('slug') ?? ''))
  if (!may(spacePolicy, who, 'look_inside', space)) throw new Absent()
  return {
    view: c.var,
    space,
    organisationId: found(who.actingFor ?? undefined).id,
    personId: who.id,
    people: await listParticipants(outside.read, space.id),
    writes: may(spacePolicy, who, 'write', space),
  }
}
