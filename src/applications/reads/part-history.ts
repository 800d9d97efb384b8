import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Earlier } from '../earlier.ts'
import type { PartValue } from '../kept-part.ts'
import { names, type AskedHistory } from './answer.ts'

/**
 * What a part outside the questions has said, the newest first; the first is what stands. At most `limit`, and only what is older than
 * the revision `before`.
 */
export const partHistoryOf = (
  db: Read,
  applicationId: string,
  part: string,
  { before = 2_147_483_647, limit = 1_000 }: AskedHistory = {},
): Promise<Earlier<PartValue>[]> =>
  db
    .selectFrom('applications.part_history as h')
    .leftJoin('people.person as p', 'p.id', 'h.who')
    .select(['h.revision', sql<PartValue>`h.value`.as('value'), 'h.at', 'p.name as who'])
    .select(names('h.others').as('others'))
    .where('h.application_id', '=', applicationId)
    .where('h.part', '=', part)
    .where('h.revision', '<', before)
    .orderBy('h.revision', 'desc')
    .limit(limit)
    .execute()
