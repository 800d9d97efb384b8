import { found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { cancelled, isPlanned, replanned, withMinutes, type Meeting, type Plan } from '../meeting.ts'
import type { Space } from '../space.ts'
import { insertMeeting, lockMeeting, saveMeeting, saveMinutes } from '../store/inside.ts'
import { heldToWrite } from './held-to-write.ts'
import { tellMembers } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }
type Deed = 'meeting_called' | 'meeting_changed' | 'meeting_cancelled' | 'meeting_minutes'

/** Records what was done with a meeting and writes to everybody who takes part. */
async function told(
  tx: Write,
  here: There,
  space: Space,
  { id, revision, deed }: { id: string; revision: number; deed: Deed },
) {
  const data = { meeting: id, revision }
  await record<CooperationEvent>(tx, here, { what: `space.${deed}`, aboutKind: 'space', about: space.id, data })
  await tellMembers(tx, here, { news: deed, space, once: `${deed}:${id}:${revision}`, except: here.who.id })
}

const isCalled = (there: Meeting | undefined, plan: Plan) => there !== undefined && isPlanned(there, plan)

/**
 * Those who write for a member call a meeting; everybody who takes part is told. The same id twice is one. Refuses closed, in_the_past,
 * and sent_already where the id is of another meeting.
 */
export const callMeeting = (
  here: There,
  slug: string,
  { id, plan, lang }: { readonly id: string; readonly plan: Plan; readonly lang: Lang },
) =>
  attempt(here.db, async (tx) => {
    const held = await heldToWrite(tx, here.who, slug)
    if (!held.ok) return held
    const space = held.value
    if (plan.startsAt < here.now) return refuse('in_the_past')
    const organisationId = found(here.who.actingFor?.id)
    const made = { id, spaceId: space.id, organisationId, at: here.now, by: here.who.id, lang }
    if (!(await insertMeeting(tx, made, plan)))
      return isCalled(await lockMeeting(tx, space.id, id), plan) ? done({ id }) : refuse('sent_already')
    await told(tx, here, space, { id, revision: 1, deed: 'meeting_called' })
    return done({ id })
  })

/** Locks a meeting, changes it by a rule and keeps it; null of the rule is no change, and nobody is told of it. */
const changed = <Code extends string>(
  here: There,
  { slug, id, deed }: { readonly slug: string; readonly id: string; readonly deed: Deed },
  rule: (meeting: Meeting) => Outcome<Meeting | null, Code>,
) =>
  attempt(here.db, async (tx): Promise<Outcome<{ id: string }, Code | 'closed'>> => {
    const held = await heldToWrite(tx, here.who, slug)
    if (!held.ok) return held
    const space = held.value
    const outcome = rule(found(await lockMeeting(tx, space.id, id)))
    if (!outcome.ok) return outcome
    if (outcome.value === null) return done({ id })
    if (deed === 'meeting_minutes') await saveMinutes(tx, outcome.value, { at: here.now, by: here.who.id })
    else await saveMeeting(tx, outcome.value)
    await told(tx, here, space, { id, revision: outcome.value.revision, deed })
    return done({ id })
  })

/** Those who write for a member plan a meeting anew. Refuses closed, step_not_allowed, changed_meanwhile and in_the_past. */
export const replanMeeting = (
  here: There,
  slug: string,
  { id, plan, seen }: { readonly id: string; readonly plan: Plan; readonly seen: number },
) => changed(here, { slug, id, deed: 'meeting_changed' }, (meeting) => replanned(meeting, plan, seen, here.now))

/** Those who write for a member cancel a meeting. Twice is once. Refuses closed, and step_not_allowed where it has begun. */
export const cancelMeeting = (here: There, slug: string, id: string) =>
  changed(here, { slug, id, deed: 'meeting_cancelled' }, (meeting) => cancelled(meeting, here.now))

/** Those who write for a member write the minutes of a meeting that has begun, or correct them: every wording stays. Refuses closed and what `withMinutes` refuses. */
export const writeMinutes = (
  here: There,
  slug: string,
  { id, minutes, seen }: { readonly id: string; readonly minutes: string; readonly seen: number },
) =>
  changed(here, { slug, id, deed: 'meeting_minutes' }, (meeting) => withMinutes(meeting, { minutes, seen }, here.now))
