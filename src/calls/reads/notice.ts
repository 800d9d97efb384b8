import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Notice } from '../notice.ts'

/** The notices of a call, the newest first, withdrawn ones too. */
export async function listNotices(db: Read, callId: string): Promise<readonly Notice[]> {
  const rows = await db
    .selectFrom('calls.notice')
    .select(['id', 'number', 'title', 'words', 'corrects', 'published_at as publishedAt', 'withdrawn_at as at'])
    .select(sql<Words | null>`withdrawn_reason`.as('reason'))
    .where('call_id', '=', callId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ at, reason, ...notice }) => ({
    ...notice,
    withdrawn: at === null || reason === null ? null : { at, reason },
  }))
}
