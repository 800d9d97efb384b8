import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Layer, OnMap } from '../layer.ts'

const counted = (layer: Layer) =>
  layer === 'adopted'
    ? sql`select organisation_id, count(*)::int as count from (
        select a.organisation_id, a.work_id
        from catalogue.adoption a
        cross join lateral (select h.stage from catalogue.adoption_entry h where h.adoption_id = a.id order by h.at desc, h.id desc limit 1) e
        where e.stage in ('pilots', 'uses')
        union
        select u.organisation_id, u.work_id from catalogue.known_user u
        where u.organisation_id is not null and not exists (
          select from catalogue.adoption a join catalogue.adoption_entry e on e.adoption_id = a.id
          where a.work_id = u.work_id and a.organisation_id = u.organisation_id)) used
      join catalogue.work w on w.id = used.work_id and w.public group by 1`
    : sql`select p.organisation_id, count(*)::int as count
        from catalogue.work_party p
        join catalogue.work w on w.id = p.work_id and w.public and not w.example
        where p.organisation_id is not null and p.role = ${layer === 'led' ? 'coordinator' : 'partner'} group by 1`

/** Who leads, takes part in, or has taken into use public works, by its own word or that of a source, and how many; most first, then by name in a language. */
export async function listOnMap(db: Read, layer: Layer, lang: Lang): Promise<OnMap[]> {
  const name = sql.raw(`coalesce(o.name->'${lang}'->>'text', o.name->'fi'->>'text') collate "${lang}-x-icu"`)
  const { rows } = await sql<OnMap>`
    select o.id, o.name, m.code, r.name as "regionName", o.example, n.count
    from (${counted(layer)}) n
    join people.organisation o on o.id = n.organisation_id
    left join people.municipality m on m.organisation_id = o.id
    left join people.region r on r.code = m.region_code
    order by n.count desc, ${name}`.execute(db)
  return rows
}
