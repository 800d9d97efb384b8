import type { Read } from '../../io/db.ts'
import { sql } from 'kysely'

export type Round = { readonly slug: string; readonly closesAt: Date | null }

/** The rounds of an invented call: the one with this address, then `-2`, `-3` …; the newest first. */
export const listRounds = (db: Read, slug: string): Promise<Round[]> =>
  db
    .selectFrom('calls.call')
    .select(['slug', 'closes_at as closesAt'])
    .where('example', '=', true)
    .where(sql<boolean>`(slug = ${slug} or slug ~ ${`^${slug}-[0-9]+$`})`)
    .orderBy('opens_at', 'desc')
    .execute()
