import { Absent, found } from '../../io/absent.ts'
import { hereOf, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { mostShown } from '../activity.ts'
import { spacePolicy } from '../policy.ts'
import { listMeetings, listNotes, listResults } from '../reads/inside.ts'
import { listPledgesOf } from '../reads/pledges.ts'
import { findSpace, listParticipants } from '../reads/spaces.ts'

/** The space of an address for somebody who may look inside; absent for everybody else, as if it were not there. */
export async function insideHere(outside: Outside, c: Asking<Actor>) {
  const { who } = hereOf(c, outside)
  const space = found(await findSpace(outside.read, c.req.param('slug') ?? ''))
  if (!may(spacePolicy, who, 'look_inside', space)) throw new Absent()
  const { read } = outside
  const [people, notes, results, meetings, pledges] = await Promise.all([
    listParticipants(read, space.id),
    listNotes(read, space.id, mostShown),
    listResults(read, space.id, false),
    listMeetings(read, space.id, mostShown),
    listPledgesOf(
      read,
      space.works.map(({ id }) => id),
    ),
  ])
  return {
    view: c.var,
    space,
    organisationId: found(who.actingFor ?? undefined).id,
    personId: who.id,
    people,
    activity: { notes, results, meetings, pledges },
    writes: may(spacePolicy, who, 'write', space),
  }
}
