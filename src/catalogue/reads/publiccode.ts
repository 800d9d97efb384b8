import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Publiccode, WorkOfCode } from '../publiccode/publiccode.ts'

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

/** The address of code however it is written: without its scheme, '.git' and a slash at its end. Its indexes are written alike. */
export const codeAddress = (url: RawBuilder<unknown>) =>
  sql`lower(regexp_replace(regexp_replace(${url}, '^https?://(www\\.)?', ''), '(\\.git)?/*$', ''))`

/**
 * The work whose code is at an address, by its publiccode.yml or by any of its links, an organisation's own first; undefined where there is
 * none. A project is not its software: it may lead to several.
 */
export async function findWorkOfCode(db: Read, organisationId: string, url: string): Promise<WorkOfCode | undefined> {
  const asked = codeAddress(sql`${url}::text`)
  const { rows } = await sql<WorkOfCode>`
    select w.id, w.slug, w.kind, w.title, coalesce(p.organisation_id = ${organisationId}::uuid, false) as own
    from catalogue.work w
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1 and p.role = 'coordinator'
    where w.kind <> 'project' and w.id in (
        select c.work_id from catalogue.publiccode c where ${codeAddress(sql`c.url`)} = ${asked}
        union all
        select f.work_id from catalogue.work_fact f where f.kind = 'link' and ${codeAddress(sql`f.url`)} = ${asked})
      and (w.public or p.organisation_id = ${organisationId}::uuid)
    order by own desc, w.entered_at, w.id limit 1`.execute(db)
  return rows[0]
}
