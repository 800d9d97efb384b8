import { findCall } from '../../calls/reads.ts'
import { listAmendments } from '../../calls/reads/life.ts'
import { found } from '../../io/absent.ts'
import { attempt, type Db } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import { amendmentLetter } from '../amendment-letters.ts'
import { listTouched } from '../reads/touched.ts'
import { tell } from './tell.ts'

/**
 * Writes to the people of every party that had an application under way when a call was corrected, extended or cancelled, each change
 * once. Safe to run twice. `origin` is where the pages are. Gives how many applications were written about.
 */
export const tellAmended = (here: { readonly db: Db; readonly now: Date }, callId: string, origin: string) =>
  attempt(here.db, async (tx) => {
    const call = found(await findCall(tx, callId))
    let applications = 0
    for (const amendment of await listAmendments(tx, callId)) {
      const touched = await listTouched(tx, callId, amendment.madeAt)
      const addressIn = (lang: string) => `${origin}/${lang}/calls/${call.slug}#changes`
      const changed = { title: call.title, closesAt: call.closesAt, amendment, addressIn }
      for (const { organisationId, caseNumber, ...application } of touched)
        await tell(
          tx,
          here,
          { application, organisationId },
          {
            from: 'parties',
            once: `amended-${amendment.number}:${callId}`,
            letter: (reader) => amendmentLetter({ ...changed, caseNumber }, reader),
          },
        )
      applications += new Set(touched.map(({ id }) => id)).size
    }
    return done(applications)
  })
