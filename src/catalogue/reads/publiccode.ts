import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Publiccode } from '../publiccode/publiccode.ts'

/** What the publiccode.yml of a work said when it was read last, and on which day; undefined where none has been read. */
export async function findPubliccode(
  db: Read,
  workId: string,
): Promise<{ readonly said: Publiccode; readonly readOn: Day } | undefined> {
  const { rows } = await sql<{ said: Publiccode; readOn: Day }>`
    select said, (read_at at time zone 'Europe/Helsinki')::date as "readOn" from catalogue.publiccode where work_id = ${workId}::uuid`.execute(
    db,
  )
  return rows[0]
}
