import { sql } from 'kysely'
import { usesTold } from '../../catalogue/reads/adoption.ts'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Layer, OnMap } from '../layer.ts'

const counted = (layer: Layer) =>
  layer === 'adopted'
    ? sql`select organisation_id, count(*)::int as count
        from (${usesTold}) used join catalogue.work w on w.id = used.work_id and w.public group by 1`
    : sql`select p.organisation_id, count(*)::int as count
        from catalogue.work_party p
        join catalogue.work w on w.id = p.work_id and w.kind = 'project' and w.public and not w.example
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
