import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { MadeWork } from '../found.ts'
import type { OwnTold } from '../own/own-told.ts'

const told = sql`w.id, w.slug, w.kind, w.title, w.summary, w.contact, w.status, w.cost_cents as "costCents", w.entered_for as "enteredFor",
  w.form, w.licence, w.licence_read as "licenceRead", w.licences`

/** The works without a grant that an organisation has told of, the newest first. */
export async function listOwnWorks(db: Read, organisationId: string): Promise<readonly OwnTold[]> {
  const { rows } = await sql<OwnTold>`
    select ${told} from catalogue.work w where w.entered_for = ${organisationId} order by w.entered_at desc, w.slug`.execute(
    db,
  )
  return rows
}

/** What an organisation has made without a grant, alone or with others, as far as a source or the organisation tells of it. Public works alone. */
export async function listMade(db: Read, organisationId: string): Promise<readonly MadeWork[]> {
  const { rows } = await sql<MadeWork>`
    select w.id, w.slug, w.kind, w.title, w.form, w.status, w.example, null as coordinator, p.name_in_source as "nameInSource"
    from catalogue.work_party p join catalogue.work w on w.id = p.work_id and w.kind <> 'project' and w.public
    where p.organisation_id = ${organisationId} order by p.role, w.slug`.execute(db)
  return rows
}

/** One of them by its id; undefined where it is none. */
export async function findOwnWork(db: Read, id: string): Promise<OwnTold | undefined> {
  const { rows } = await sql<OwnTold>`
    select ${told} from catalogue.work w where w.id = ${id} and w.entered_for is not null`.execute(db)
  return rows[0]
}
