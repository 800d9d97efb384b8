import { milestone } from '../../catalogue/actions/milestone.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Announcement } from '../announcement.ts'
import type { AnnouncementEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { published } from '../publication.ts'
import { listWorkIds } from '../reads.ts'
import { lockAnnouncement, saveAnnouncement } from '../store.ts'

/** With the first language the projects have been announced: their pages say when. */
async function tellWorks(tx: Write, one: Announcement, now: Date): Promise<void> {
  if (one.call === null || one.form === null || Object.keys(one.publishedAt).length > 1) return
  const call = found(await findCall(tx, one.call.id))
  for (const workId of await listWorkIds(tx, call))
    await milestone(tx, workId, { kind: 'published', onDay: dayOf(now) })
}

/**
 * Publishes an announcement in one language, now; a job writes to the parties of the call. `revision` is the one that the officer
 * confirmed. Refuses language_published, changed_meanwhile, something_missing (what it is: `lacking` of publication.ts).
 */
export const publishAnnouncement = (
  here: Here<Actor>,
  id: string,
  input: { readonly lang: Lang; readonly revision: number },
) =>
  attempt(here.db, async (tx) => {
    const one = found(await lockAnnouncement(tx, id))
    allowed(may(policy, here.who, 'publish', one), may(policy, here.who, 'read', one))
    const outcome = published(one, input, here.now)
    if (!outcome.ok) return outcome
    await saveAnnouncement(tx, outcome.value, { at: here.now, by: here.who.id })
    await tellWorks(tx, outcome.value, here.now)
    await record<AnnouncementEvent>(tx, here, {
      what: 'announcement.published',
      aboutKind: 'announcement',
      about: id,
      data: { lang: input.lang, call: one.call?.id ?? null, revision: outcome.value.revision },
    })
    return outcome
  })
