import { attempt, type Db, type Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { done } from '../../kit/outcome.ts'
import type { Call } from '../call.ts'
import { newsByClock } from '../following.ts'
import { newsLetter, type FollowerNews } from '../follower-letters.ts'
import { findCall } from '../reads.ts'
import { listFollowedOpen, listFollowers } from '../reads/public.ts'
import { sweepFollowers } from '../store/public.ts'

type Here = { readonly db: Db; readonly now: Date; readonly origin: string; readonly example: boolean }
type News = { readonly call: Call; readonly news: FollowerNews; readonly once: string }

async function tell(tx: Write, { now, origin, example }: Here, { call, news, once }: News): Promise<number> {
  const followers = await listFollowers(tx, call.id)
  for (const { id, address, lang } of followers)
    await post(
      tx,
      {
        to: { name: address, address },
        lang,
        ...newsLetter(call, news, {
          lang,
          address: `${origin}/${lang}/calls/${call.slug}`,
          end: `${origin}/${lang}/following/${id}/end`,
        }),
        once: `follow:${once}:${id}`,
        about: { kind: 'following', id: call.id },
        example: example || call.example,
      },
      now,
    )
  return followers.length
}

/** Writes to the followers of a call what an event told of it, once for each event. Gives how many were written to. */
export const tellFollowers = (
  here: Here,
  { callId, event, news }: { callId: string; event: string; news: FollowerNews },
) =>
  attempt(here.db, async (tx) => {
    const call = await findCall(tx, callId)
    return done(call === undefined ? 0 : await tell(tx, here, { call, news, once: event }))
  })

const week = 7 * 86_400_000

/**
 * Writes to followers what the clock alone has done: opened, closes within a week, within a day. Each once for each closing, whenever
 * it is run, so nothing is lost while the server is down. Deletes addresses that never confirmed or whose call is over.
 */
export const tellByClock = (here: Here) =>
  attempt(here.db, async (tx) => {
    let told = 0
    for (const id of await listFollowedOpen(tx, here.now)) {
      const call = await findCall(tx, id)
      const news = call === undefined ? null : newsByClock(call, here.now)
      if (call === undefined || news === null) continue
      told += await tell(tx, here, { call, news, once: `${news}:${id}:${call.closesAt?.toISOString() ?? ''}` })
    }
    await sweepFollowers(tx, new Date(here.now.getTime() - week))
    return done(told)
  })
