import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Doing } from '../doer.ts'

/** Which organisations carried out each of some public works, as far as a source names them: coordinators and partners, in the order given. */
export async function listDoings(db: Read, workIds: readonly string[]): Promise<readonly Doing[]> {
  const { rows } = await sql<Doing>`
    select p.organisation_id as "organisationId", o.name, m.code, w.slug, w.title, lo.name as coordinator, led.name_in_source as "nameInSource"
    from unnest(${workIds}::uuid[]) with ordinality asked(id, place)
    join catalogue.work w on w.id = asked.id and w.public
    join catalogue.work_party p on p.work_id = w.id
    join people.organisation o on o.id = p.organisation_id
    left join people.municipality m on m.organisation_id = o.id
    left join catalogue.work_party led on led.work_id = w.id and led.position = 1 and led.role = 'coordinator'
    left join people.organisation lo on lo.id = led.organisation_id
    order by asked.place, p.position`.execute(db)
  return rows
}
