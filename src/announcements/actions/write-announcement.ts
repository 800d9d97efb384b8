import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Texts } from '../announcement.ts'
import type { AnnouncementEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { written } from '../publication.ts'
import { lockAnnouncement, saveAnnouncement } from '../store.ts'

/** `revision` is the one that the form was drawn from; `kept` is a new picture whose bytes have been put away. */
type Input = { readonly texts: Texts; readonly revision: number; readonly kept?: Kept | undefined }

/** Saves the texts of a draft. Gives it as saved. Refuses published_already, changed_meanwhile. */
export const writeAnnouncement = (here: Here<Actor>, id: string, { texts, revision, kept }: Input) =>
  attempt(here.db, async (tx) => {
    const one = found(await lockAnnouncement(tx, id))
    allowed(may(policy, here.who, 'write', one), may(policy, here.who, 'read', one))
    const outcome = written(one, texts, revision)
    if (!outcome.ok) return outcome
    if (kept !== undefined) await registerFile(tx, kept, here.now)
    await saveAnnouncement(tx, outcome.value, { at: here.now, by: here.who.id })
    await record<AnnouncementEvent>(tx, here, {
      what: 'announcement.written',
      aboutKind: 'announcement',
      about: id,
      data: { revision: outcome.value.revision },
    })
    return outcome
  })
