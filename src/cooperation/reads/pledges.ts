import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Pledge } from '../pledge.ts'

const pledges = sql`
  select p.id, p.kind, p.words, p.lang, p.due_on as "dueOn", p.state, p.why, p.revision, w.slug, w.title, w.example, lo.name as coordinator,
    po.name as organisation,
    case when x.id is null then null else json_build_object('slug', x.slug, 'title', x.title, 'coordinator', xo.name) end as other
  from cooperation.pledge p
  join catalogue.work w on w.id = p.work_id and w.public
  left join catalogue.work_party led on led.work_id = w.id and led.position = 1
  left join people.organisation lo on lo.id = led.organisation_id
  left join people.organisation po on po.id = p.organisation_id
  left join catalogue.work x on x.id = p.other_work_id and x.public
  left join catalogue.work_party xled on xled.work_id = x.id and xled.position = 1
  left join people.organisation xo on xo.id = xled.organisation_id`

/** What a project promised, in the order of its application. */
export async function listPledgesOf(db: Read, workIds: readonly string[]): Promise<readonly Pledge[]> {
  const { rows } =
    await sql<Pledge>`${pledges} where p.work_id = any(${workIds}::uuid[]) order by w.slug, p.position`.execute(db)
  return rows
}

/** A promise of the project of an address; undefined where it is of another. */
export async function findPledge(db: Read, slug: string, id: string): Promise<Pledge | undefined> {
  const { rows } = await sql<Pledge>`${pledges} where w.slug = ${slug} and p.id = ${id}`.execute(db)
  return rows[0]
}

/** What the projects that an authority has granted promised, project by project. */
export async function listPledgesTo(db: Read, authorityId: string, limit: number): Promise<readonly Pledge[]> {
  const { rows } = await sql<Pledge>`${pledges}
    where p.authority_id = ${authorityId} order by w.slug, p.position limit ${limit}`.execute(db)
  return rows
}
