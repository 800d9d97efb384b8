import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Earlier } from '../earlier.ts'
import { listUsersOf } from './adoption.ts'
import { askedOf } from './asked.ts'
import { searchOffered } from './offered.ts'

type Wanted = {
  readonly lang: Lang
  /** The language in which the question is probably written. */
  readonly hint: Lang
  readonly limit: number
  /** The day of whose states of works is told. */
  readonly on: Day
}

/**
 * What has been done already about a question of any length: funded projects, what can be taken into use, what municipalities and authorities
 * have made without a grant, each with who uses it. Public works alone.
 */
export async function findEarlier(db: Read, question: string, { lang, hint, limit, on }: Wanted): Promise<Earlier> {
  const met = await searchOffered(db, await askedOf(db, question, hint), { lang, limit, on })
  const ids = met.works.map((work) => work.id)
  return { ...met, users: await listUsersOf(db, ids) }
}
