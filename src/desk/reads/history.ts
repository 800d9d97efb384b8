import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Headline } from '../headline.ts'
import type { Merged } from '../merged.ts'
import { numbersOf, type Leader, type RoundNumbers, type RoundRow } from '../numbers.ts'

const sourceOf = (key: string) =>
  sql.raw(`(select json_build_object('key', x.key, 'title', x.title, 'publisher', x.publisher, 'url', x.url, 'publishedOn', x.published_on,
    'lang', x.lang, 'external', x.external) from catalogue.source x where x.key = ${key})`)

/** What is known of every round, in the order of time: its own figures, else those of other sources. Invented rounds are left out. */
export async function listRoundNumbers(db: Read): Promise<RoundNumbers[]> {
  const { rows } = await sql<RoundRow>`
    select distinct on (r.position, r.key) r.key, r.name, r.year, r.year_by as "yearBy", ${sourceOf('r.source_key')} as source,
      c.slug as "callSlug", o.received, o.granted, o.listed, o.later, o.granted_cents as "grantedCents", o.sought_cents as "soughtCents",
      ${sourceOf('o.source_key')} as "outcomeSource",
      (select count(*)::int from catalogue.work w where w.round_key = r.key and w.public and not w.example) as works,
      coalesce((select json_agg(json_build_object('what', f.what, 'value', f.value, 'source', ${sourceOf('f.source_key')}) order by f.position)
        from calls.fact f where f.call_id = c.id), '[]') as facts
    from catalogue.round r
    left join calls.call c on c.round_key = r.key and c.state <> 'draft'
    left join calls.outcome o on o.call_id = c.id
    where c.example is not true and not exists (select from catalogue.work w where w.round_key = r.key and w.example)
    order by r.position, r.key, c.closes_at desc nulls last`.execute(db)
  return rows.map(numbersOf)
}

/** Who has led public works, and how many, most first; then by name. */
export async function listLeaders(db: Read, lang: Lang): Promise<Leader[]> {
  const name = sql.raw(`coalesce(o.name->'${lang}'->>'text', o.name->'fi'->>'text') collate "${lang}-x-icu"`)
  const { rows } = await sql<Leader>`
    select o.id, o.name, m.code, count(distinct w.id)::int as works,
      coalesce(array_agg(distinct r.year order by r.year) filter (where r.year is not null), '{}') as years
    from catalogue.work_party p
    join catalogue.work w on w.id = p.work_id and w.kind = 'project' and w.public and not w.example
    join people.organisation o on o.id = p.organisation_id
    left join people.municipality m on m.organisation_id = o.id
    left join catalogue.round r on r.key = w.round_key
    where p.role = 'coordinator'
    group by o.id, m.code
    order by works desc, ${name}`.execute(db)
  return rows
}

export type Share = { readonly organisationId: string; readonly led: number; readonly taken: number }

/** In how many public works each organisation leads and takes part. */
export async function countShares(db: Read): Promise<ReadonlyMap<string, Share>> {
  const { rows } = await sql<Share>`
    select p.organisation_id as "organisationId", (count(*) filter (where p.role = 'coordinator'))::int as led,
      (count(*) filter (where p.role = 'partner'))::int as taken
    from catalogue.work_party p
    join catalogue.work w on w.id = p.work_id and w.kind = 'project' and w.public
    where p.organisation_id is not null group by 1`.execute(db)
  return new Map(rows.map((row) => [row.organisationId, row]))
}

/** The municipalities that have merged into another, the newest first; one alone by its code. */
export async function listMerged(db: Read, code: string | null = null): Promise<Merged[]> {
  const { rows } = await sql<Merged>`
    select m.code, o.name, so.name as successor, s.code as "successorCode", m.valid_to as "on"
    from people.municipality m
    join people.organisation o on o.id = m.organisation_id
    join people.municipality s on s.organisation_id = m.merged_into
    join people.organisation so on so.id = s.organisation_id
    where m.valid_to is not null and (${code}::text is null or m.code = ${code})
    order by m.valid_to desc, m.code`.execute(db)
  return rows
}

/** The newest announcements that are out at a moment. */
export async function listHeadlines(db: Read, now: Date, limit: number): Promise<Headline[]> {
  const { rows } = await sql<Headline>`
    select slug, title, lead, example, (first at time zone 'Europe/Helsinki')::date as "on" from (
      select a.*, (select min(value::timestamptz) from jsonb_each_text(a.published_at) where value <> '') as first
      from announcements.announcement a where a.state = 'published') a
    where first is null or first <= ${now} order by first desc nulls last, slug limit ${limit}`.execute(db)
  return rows
}
