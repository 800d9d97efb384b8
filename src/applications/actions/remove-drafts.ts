import { attempt, type Db, type Write } from '../../io/db.ts'
import { recordDisposal } from '../../io/disposal.ts'
import { dayOf } from '../../kit/dates.ts'
import { done } from '../../kit/outcome.ts'
import { removalLetter } from '../disposal-letters.ts'
import { removalDay } from '../disposal.ts'
import { listRemovable, listUntold, type Unneeded } from '../reads/unneeded.ts'
import { removeDraft, saveRemovalDay } from '../store/disposal.ts'
import { tell } from './tell.ts'

type Asked = { readonly db: Db; readonly now: Date }

async function tellOf(tx: Write, now: Date, draft: Unneeded): Promise<void> {
  const on = removalDay(dayOf(now))
  if (!(await saveRemovalDay(tx, draft.id, on))) return
  for (const organisationId of draft.organisationIds)
    await tell(
      tx,
      { now },
      { application: draft, organisationId },
      {
        from: 'parties',
        once: `removed:${draft.id}`,
        letter: (reader) => removalLetter({ title: draft.title, on }, reader),
      },
    )
}

/**
 * Writes to the people of every party of a draft that was never sent, once its call has ended, on which day it is removed. Each draft
 * once. Gives of how many drafts it was told.
 */
export const tellRemoval = ({ db, now }: Asked) =>
  attempt(db, async (tx) => {
    const drafts = await listUntold(tx)
    for (const draft of drafts) await tellOf(tx, now, draft)
    return done(drafts.length)
  })

/**
 * Removes the drafts whose day has come, with everything written in them; nothing that was ever sent. A file goes with the last thing
 * that held it. Safe to run twice and beside each other: one removes. Gives how many.
 */
export const removeDrafts = ({ db, now }: Asked) =>
  attempt(db, async (tx) => {
    let count = 0
    for (const id of await listRemovable(tx, dayOf(now))) if (await removeDraft(tx, id, dayOf(now))) count += 1
    await recordDisposal(tx, now, { kind: 'drafts', count, before: now })
    return done(count)
  })
