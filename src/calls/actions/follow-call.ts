import { allowed, found } from '../../io/absent.ts'
import { hashOf, newKey } from '../../io/cookies.ts'
import { attempt, type Db } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { newId } from '../../io/once.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { addressFrom, isFollowable, mayWriteAgain } from '../following.ts'
import { confirmLetter } from '../follower-letters.ts'
import { policy } from '../policy.ts'
import { findCall } from '../reads.ts'
import { findFollower, findFollowerAt, findFollowerByKey } from '../reads/public.ts'
import { confirmFollower, deleteFollower, keepFollower } from '../store/public.ts'

type Here = { readonly db: Db; readonly now: Date; readonly origin: string; readonly example: boolean }
type Asked = { readonly callId: string; readonly address: string; readonly lang: Lang }

/**
 * Takes an address that wants to follow a call, and writes to it for a confirmation; at most once an hour, and never to one that has
 * confirmed. What it gives is the same in every case: nobody learns who follows. Refuses not_an_address and over.
 */
export const followCall = ({ db, now, origin, example }: Here, { callId, address: typed, lang }: Asked) =>
  attempt(db, async (tx) => {
    const call = found(await findCall(tx, callId))
    allowed(true, may(policy, null, 'read', call))
    if (!isFollowable(call)) return refuse('over')
    const address = addressFrom(typed)
    if (!address.ok) return address
    if (!mayWriteAgain(await findFollowerAt(tx, callId, address.value), now)) return done(null)
    const [id, key] = [newId(), newKey()]
    await keepFollower(tx, { id, callId, address: address.value, lang, keyHash: hashOf(key), at: now })
    await post(
      tx,
      {
        to: { name: address.value, address: address.value },
        lang,
        ...confirmLetter(call, lang, `${origin}/${lang}/following/${key}`),
        about: { kind: 'following', id: call.id },
        example: example || call.example,
      },
      now,
    )
    return done(null)
  })

/** Confirms by the key of the letter. Gives the follower; twice is as once. Never refuses; absent where the key is none. */
export const confirmFollowing = ({ db, now }: Pick<Here, 'db' | 'now'>, key: string) =>
  attempt(db, async (tx) => {
    const follower = found(await findFollowerByKey(tx, hashOf(key)))
    await confirmFollower(tx, follower.id, now)
    return done(follower)
  })

/** Ends following: the address is deleted. Gives the call's id, or null where it was gone already. Never refuses. */
export const endFollowing = ({ db }: Pick<Here, 'db'>, id: string) =>
  attempt(db, async (tx) => {
    const follower = await findFollower(tx, id)
    await deleteFollower(tx, id)
    return done(follower?.callId ?? null)
  })
