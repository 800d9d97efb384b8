import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'

/** What a work is called by, with its address. */
export type WorkTitle = {
  readonly id: string
  readonly slug: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}

/** What works are called by, for some of them by their ids. */
export async function listTitles(db: Read, ids: readonly string[]): Promise<readonly WorkTitle[]> {
  const { rows } = await sql<WorkTitle>`
    select w.id, w.slug, w.title, o.name as coordinator, p.name_in_source as "nameInSource"
    from catalogue.work w
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation o on o.id = p.organisation_id
    where w.id = any(${ids}::uuid[]) and w.public`.execute(db)
  return rows
}
