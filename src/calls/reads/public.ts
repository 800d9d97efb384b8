import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Words } from '../../kit/words.ts'
import type { Follower } from '../following.ts'
import type { PublicQuestion } from '../public-question.ts'

const question = [
  'id',
  'call_id as callId',
  'asked_at as askedAt',
  'lang',
  'words',
  'closed_at as closedAt',
  'answered',
] as const

/** The questions of a call that wait for an answer, the oldest first. */
export const listWaitingQuestions = (db: Read, callId: string): Promise<PublicQuestion[]> =>
  db
    .selectFrom('calls.question')
    .select(question)
    .where('call_id', '=', callId)
    .where('closed_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute()

/** When the questions that were answered after publication were answered, by their number among the questions of the call, from 1. */
export async function answeredAt(db: Read, callId: string): Promise<ReadonlyMap<number, Date>> {
  const rows = await db
    .selectFrom('calls.faq')
    .select(['position', 'answered_at as at'])
    .where('call_id', '=', callId)
    .where('answered_at', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ position, at }) => (at === null ? [] : [[position, at]])))
}

/** One question; undefined where there is none. */
export const findQuestion = (db: Read, id: string): Promise<PublicQuestion | undefined> =>
  db.selectFrom('calls.question').select(question).where('id', '=', id).executeTakeFirst()

const follower = [
  'id',
  'call_id as callId',
  'address',
  'lang',
  'asked_at as askedAt',
  'confirmed_at as confirmedAt',
] as const

/** A follower by the hash of the key in the letter of confirmation. */
export const findFollowerByKey = (db: Read, keyHash: string): Promise<Follower | undefined> =>
  db.selectFrom('calls.follower').select(follower).where('key_hash', '=', keyHash).executeTakeFirst()

/** A follower by id, as the link in every letter has it. */
export const findFollower = (db: Read, id: string): Promise<Follower | undefined> =>
  db.selectFrom('calls.follower').select(follower).where('id', '=', id).executeTakeFirst()

/** A follower of a call by address. */
export const findFollowerAt = (db: Read, callId: string, address: string): Promise<Follower | undefined> =>
  db
    .selectFrom('calls.follower')
    .select(follower)
    .where('call_id', '=', callId)
    .where('address', '=', address)
    .executeTakeFirst()

/** Those who have confirmed that they follow a call. */
export const listFollowers = (db: Read, callId: string): Promise<Follower[]> =>
  db
    .selectFrom('calls.follower')
    .select(follower)
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .orderBy('id')
    .execute()

/** Ids of the calls that somebody follows and that may open or close soon. */
export async function listFollowedOpen(db: Read, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('calls.call as c')
    .select('c.id')
    .where('c.state', '=', 'published')
    .where('c.opens_at', '<=', now)
    .where('c.closes_at', '>=', now)
    .where(sql<boolean>`exists (select from calls.follower f where f.call_id = c.id and f.confirmed_at is not null)`)
    .execute()
  return rows.map(({ id }) => id)
}

export type NamedTheme = { readonly key: string; readonly name: Words }
/** The themes by which calls are found, by name in a language. */
export const listThemes = (db: Read, lang: Lang): Promise<NamedTheme[]> =>
  db
    .selectFrom('catalogue.theme')
    .select(['key', sql<Words>`name`.as('name')])
    .orderBy(sql`name->${lang}->>'text'`)
    .orderBy('key')
    .execute()
