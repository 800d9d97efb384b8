import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Family, FamilyCounts } from '../family/family.ts'

type Counted = Family & FamilyCounts

const counted = sql`
  select f.id, f.key, f.name, f.resident, f.official, f.remains, f.contact, f.proposed,
    (count(*) filter (where w.kind = 'solution'))::int as solutions,
    (count(*) filter (where w.kind = 'solution' and w.licence is not null))::int as licensed,
    (count(*) filter (where w.kind = 'project'))::int as projects,
    (count(*) filter (where w.kind = 'project' and exists (
      select from catalogue.work_fact x where x.work_id = w.id and x.kind = 'result')))::int as described,
    (count(*) filter (where w.kind in ('own', 'national')))::int as others
  from catalogue.family f
  left join catalogue.work_family b on b.family_key = f.key
  left join catalogue.work w on w.id = b.work_id and w.public`

/** All families of problems in their order, each with how much has been done about it. */
export async function listFamilies(db: Read): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`${counted} group by f.key order by f.position`.execute(db)
  return rows
}

/** One family by its key; undefined where it is none. */
export async function findFamily(db: Read, key: string): Promise<Counted | undefined> {
  const { rows } = await sql<Counted>`${counted} where f.key = ${key} group by f.key`.execute(db)
  return rows[0]
}
