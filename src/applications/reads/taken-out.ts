import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { TakenOut, TakenParty, TakenWork } from '../taken-out.ts'

/** The newest entries of the parts of one kind. */
const newest = (applicationId: string, kind: 'party' | 'finding') => sql<{ part: string }>`(
  select distinct on (h.part) h.part, h.revision, h.value, h.at, p.name as who, split_part(h.part, ':', 2)::uuid as id
  from applications.part_history h left join people.person p on p.id = h.who
  where h.application_id = ${applicationId}::uuid and starts_with(h.part, ${`${kind}:`})
  order by h.part, h.revision desc)`

/** The parties and found works that were taken out of an application and are not in it now, the newest first. */
export async function listTakenOut(db: Read, applicationId: string): Promise<TakenOut> {
  const parties = sql<TakenParty>`
    select n.id as "partnerId", o.id as "organisationId", o.name, n.at, n.who
    from ${newest(applicationId, 'party')} n join people.organisation o on o.id = (n.value ->> 'organisationId')::uuid
    where n.value <> 'null' and not exists (
      select from applications.partner t where t.application_id = ${applicationId}::uuid and t.organisation_id = o.id)
    order by n.at desc`
  const works = sql<TakenWork>`
    select n.id as "workId", w.slug, w.title, n.at, n.who, (
      select max(e.revision) from applications.part_history e
      where e.application_id = ${applicationId}::uuid and e.part = n.part and e.revision < n.revision) as revision
    from ${newest(applicationId, 'finding')} n join catalogue.work w on w.id = n.id and w.public
    where n.value = 'null'
    order by n.at desc`
  const [out, gone] = await Promise.all([parties.execute(db), works.execute(db)])
  return { parties: out.rows, works: gone.rows }
}
