import type { Notice } from '../../calls/notice.ts'
import { findCall } from '../../calls/reads.ts'
import { listNotices } from '../../calls/reads/notice.ts'
import { found } from '../../io/absent.ts'
import { attempt, type Db } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import { noticeLetter } from '../notice-letters.ts'
import { listTouched } from '../reads/touched.ts'
import { tell } from './tell.ts'

type News = { readonly notice: Notice; readonly what: 'published' | 'withdrawn'; readonly at: Date }

const newsOf = (notice: Notice): readonly News[] => [
  { notice, what: 'published', at: notice.publishedAt },
  ...(notice.withdrawn === null ? [] : [{ notice, what: 'withdrawn' as const, at: notice.withdrawn.at }]),
]

/**
 * Writes to the people of every party that had an application under way when a notice of a call was published or withdrawn, each once.
 * Safe to run twice. `origin` is where the pages are. Gives how many letters were asked for.
 */
export const tellNotice = (here: { readonly db: Db; readonly now: Date }, callId: string, origin: string) =>
  attempt(here.db, async (tx) => {
    const { title, slug } = found(await findCall(tx, callId))
    const addressIn = (lang: string) => `${origin}/${lang}/calls/${slug}#notices`
    let told = 0
    for (const { notice, what, at } of (await listNotices(tx, callId)).flatMap(newsOf)) {
      const touched = await listTouched(tx, callId, at)
      for (const application of touched)
        await tell(
          tx,
          here,
          { application, organisationId: application.organisationId },
          {
            from: 'parties',
            once: `notice-${notice.number}-${what}:${callId}`,
            letter: (reader) => noticeLetter({ title, notice, what, at, addressIn }, reader),
          },
        )
      told += touched.length
    }
    return done(told)
  })
