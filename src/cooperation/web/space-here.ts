import { listWorksOf } from '../../catalogue/reads.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { hereOf, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { mostMeetings } from '../activity.ts'
import { isOver, spacePolicy, takesDown } from '../policy.ts'
import { listMeetings, listNotes, listResults } from '../reads/inside.ts'
import { listSpaceNews } from '../reads/news.ts'
import { listPledgesOf } from '../reads/pledges.ts'
import { findSpace, listParticipants } from '../reads/spaces.ts'

type Ask = Asking<Actor>

/**
 * The space of an address for somebody who may look inside, and whether they write in it; absent for everybody else, as if it were not
 * there. `fresh`: as it was written last.
 */
export async function spaceHere(outside: Outside, c: Ask, fresh = false) {
  const { who } = hereOf(c, outside)
  const space = found(await findSpace(fresh ? outside.write : outside.read, c.req.param('slug') ?? ''))
  if (!may(spacePolicy, who, 'look_inside', space)) throw new Absent()
  return { space, writes: may(spacePolicy, who, 'write', space) }
}

/** The space of an address, for somebody who may write in it. */
export async function writableHere(outside: Outside, c: Ask) {
  const { space, writes } = await spaceHere(outside, c)
  allowed(writes, true)
  return space
}

/** The space to which a form was sent, by somebody who writes in it or could until it closed: the action tells which, and nothing is lost. */
export async function sentToHere(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const { space, writes } = await spaceHere(outside, c)
  allowed(writes || isOver(who, 'write', space), true)
  return space
}

/** The projects that the organisation acted for leads. */
export const listLed = async (db: Read, who: Actor) =>
  (await listWorksOf(db, found(who.actingFor?.id))).filter(({ role }) => role === 'coordinator')

/** What the page of a space is made of, for somebody who may look inside. */
export async function insideHere(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const { space, writes } = await spaceHere(outside, c)
  const { read } = outside
  const [people, led, notes, results, meetings, pledges, news] = await Promise.all([
    listParticipants(read, space.id),
    listLed(read, who),
    listNotes(read, space.id, c.req.query('page') ?? ''),
    listResults(read, space.id, false),
    listMeetings(read, space.id, mostMeetings),
    listPledgesOf(
      read,
      space.works.map(({ id }) => id),
    ),
    listSpaceNews(read, who.id, [space.id]),
  ])
  return {
    view: c.var,
    space,
    organisationId: found(who.actingFor ?? undefined).id,
    personId: who.id,
    people,
    led,
    activity: { notes, results, meetings, pledges },
    news: news.flatMap(({ lines }) => lines),
    writes,
    takesDown: takesDown(who, space, results),
  }
}

/** The id of an address; absent where it is none. */
export function idHere(c: Ask): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

/** The id under which a form is kept: its own, or a new one where it has none. */
export function idOfForm(c: Ask): string {
  const id = c.var.form.text('id')
  return isId(id) ? id : newId()
}

/** The id of a form that is shown again: a new one where the old one has been used for something else. */
export const freshId = (refusal: string, id: string) => (refusal === 'sent_already' ? newId() : id)

/** The revision that the writer of a form read; 0 where it says none. */
export const seenIn = (c: Ask): number => Number(/^\d{1,6}$/.exec(c.var.form.text('seen'))?.[0] ?? '0')
