import type { Write } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'

type Asked = {
  readonly id: string
  readonly callId: string
  readonly lang: Lang
  readonly words: string
  readonly by: string | null
  readonly at: Date
}

/** Keeps a question; the same id twice is one question. */
export const insertQuestion = (tx: Write, { id, callId, lang, words, by, at }: Asked) =>
  tx
    .insertInto('calls.question')
    .values({ id, call_id: callId, lang, words, asked_by: by, asked_at: at })
    .onConflict((on) => on.column('id').doNothing())
    .execute()

/** Closes a question, answered or left unanswered. */
export const closeQuestion = (
  tx: Write,
  id: string,
  { at, by, answered }: { readonly at: Date; readonly by: string; readonly answered: boolean },
) =>
  tx
    .updateTable('calls.question')
    .set({ closed_at: at, closed_by: by, answered })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()

type Following = {
  readonly id: string
  readonly callId: string
  readonly address: string
  readonly lang: Lang
  readonly keyHash: string
  readonly at: Date
}

/** Keeps an address that is to be confirmed; one that is there gets a new key. Gives its id. */
export async function keepFollower(tx: Write, { id, callId, address, lang, keyHash, at }: Following): Promise<string> {
  const row = await tx
    .insertInto('calls.follower')
    .values({ id, call_id: callId, address, lang, key_hash: keyHash, asked_at: at })
    .onConflict((on) => on.columns(['call_id', 'address']).doUpdateSet({ key_hash: keyHash, asked_at: at, lang }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export const confirmFollower = (tx: Write, id: string, at: Date) =>
  tx
    .updateTable('calls.follower')
    .set({ confirmed_at: at })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .execute()

export const deleteFollower = (tx: Write, id: string) => tx.deleteFrom('calls.follower').where('id', '=', id).execute()

/** Deletes the addresses of those who never confirmed, and of those who followed a call that is over. */
export const sweepFollowers = (tx: Write, askedBefore: Date) =>
  tx
    .deleteFrom('calls.follower')
    .where((row) =>
      row.or([
        row.and([row('confirmed_at', 'is', null), row('asked_at', '<', askedBefore)]),
        row(
          'call_id',
          'in',
          tx.selectFrom('calls.call').select('id').where('state', 'in', ['decided', 'archived', 'cancelled']),
        ),
      ]),
    )
    .execute()
