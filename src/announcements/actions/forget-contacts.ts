import { attempt, type Db } from '../../io/db.ts'
import { recordDisposal } from '../../io/disposal.ts'
import { dayOf, monthsLater } from '../../kit/dates.ts'
import { done } from '../../kit/outcome.ts'
import { contactMonths, contactsShown } from '../publication.ts'
import { listWithAddresses } from '../reads.ts'
import { lockAnnouncement, saveContacts } from '../store.ts'

/**
 * Removes the addresses of contacts that are no longer shown: six months after the first publication (publication.ts); names and titles
 * are part of what was published and stay. Safe to run twice and beside each other. Gives of how many announcements.
 */
export const forgetContacts = ({ db, now }: { readonly db: Db; readonly now: Date }) =>
  attempt(db, async (tx) => {
    let count = 0
    for (const id of await listWithAddresses(tx)) {
      const one = await lockAnnouncement(tx, id)
      const shown = one === undefined || one.state === 'draft' ? [] : contactsShown(one, now)
      if (one === undefined || shown.length === 0) continue
      if (!one.contacts.some((contact, at) => contact.address !== null && shown[at]?.address === null)) continue
      await saveContacts(tx, id, shown)
      count += 1
    }
    const before = new Date(`${monthsLater(dayOf(now), -contactMonths)}T00:00:00Z`)
    await recordDisposal(tx, now, { kind: 'contacts', count, before })
    return done(count)
  })
