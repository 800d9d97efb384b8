import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Standing } from '../offer/telling.ts'
import type { Work } from '../work.ts'

const ofOwner = (kind: 'result' | 'link') =>
  sql`from catalogue.work_fact f where f.work_id = w.id and f.by_owner and f.kind = ${sql.lit(kind)}`

/** What is told of a work for others to take it into use, by its id: as a source says, or as those who lead it have written. */
export async function findStanding(db: Read, workId: string): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select w.kind, w.form, w.status, w.licence, w.licences, w.licence_read as "licenceRead", w.gets, w.changes, w.services,
      w.sorted_by as "sortedBy", w.contact, w.summary, w.entered_for as "enteredFor",
      (select f.text ${ofOwner('result')} limit 1) as result,
      array(select f.url ${ofOwner('link')} and f.url is not null order by f.position) as links,
      (select x.slug from catalogue.work x where x.id = w.result_of) as "resultOf"
    from catalogue.work w where w.id = ${workId}`.execute(db)
  return rows[0]
}

/** A project of which another work can have come. */
export type LedProject = Pick<Work, 'id' | 'slug' | 'title'>

/** The titled projects that an organisation coordinates, the newest round first. */
export async function listLedProjects(db: Read, organisationId: string): Promise<readonly LedProject[]> {
  const { rows } = await sql<LedProject>`
    select w.id, w.slug, w.title from catalogue.work_party p
    join catalogue.work w on w.id = p.work_id and w.kind = 'project' and w.public and w.title is not null
    left join catalogue.round r on r.key = w.round_key
    where p.organisation_id = ${organisationId}::uuid and p.role = 'coordinator' order by r.position desc nulls last, w.slug`.execute(
    db,
  )
  return rows
}
