import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { toldInSpace, type NewsLine, type SpaceNews } from '../news.ts'

type Row = NewsLine & { readonly spaceId: string }

/**
 * What others did in spaces since a person last looked at each; spaces where nothing happened are left out. Somebody who becomes a member
 * or leaves is told of by the organisation that does, whoever wrote it down.
 */
export async function listSpaceNews(
  db: Read,
  personId: string,
  spaceIds: readonly string[],
): Promise<readonly SpaceNews[]> {
  if (spaceIds.length === 0) return []
  const { rows } = await sql<Row>`
    with looked as (
      select seen.about, max(seen.at) as at from io.access seen
      where seen.about = any(${[...spaceIds]}::uuid[]) and seen.about_kind = 'space' and seen.who = ${personId}::uuid group by seen.about
    )
    select x."spaceId", x.what, o.name as organisation, max(x.at) as at, count(*)::int as times
    from (
      select e.about as "spaceId", e.at,
        case when e.what <> 'space.member_moved' then substr(e.what, 7)
          when e.data->>'state' = 'member' then 'joined' when e.data->>'state' = 'left' then 'left' end as what,
        coalesce((e.data->>'organisation')::uuid, e.acting_for) as organisation_id
      from io.event e left join looked on looked.about = e.about
      where e.about = any(${[...spaceIds]}::uuid[]) and e.about_kind = 'space' and e.who is distinct from ${personId}::uuid
        and e.at > coalesce(looked.at, '-infinity')) x
    left join people.organisation o on o.id = x.organisation_id
    where x.what = any(${[...toldInSpace]})
    group by x."spaceId", x.what, o.id order by max(x.at) desc, x.what`.execute(db)
  return [...Map.groupBy(rows, (row) => row.spaceId)].map(([spaceId, lines]) => ({ spaceId, lines }))
}
