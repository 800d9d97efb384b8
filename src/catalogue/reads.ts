import { sql } from 'kysely'
import type { Read } from '../io/db.ts'
import type { Lang } from '../kit/lang.ts'
import { facets, type Choice, type Filter, type FoundWork, type Neighbour, type TakenPart } from './found.ts'
import { inLang, orderOf, type Search } from './reads/order.ts'
import { questionOf, type Question } from './reads/asked.ts'
import { foundOf, type FoundRow } from './reads/found.ts'
import { near, nearEnough } from './reads/near.ts'
import { because, narrowed } from './reads/search.ts'
import type { Source } from './source.ts'
import type { Round, Work } from './work.ts'

export type { Search }

const named = (table: string) =>
  sql.raw(
    `case when ${table}.key is null then null else json_build_object('key', ${table}.key, 'name', ${table}.name) end`,
  )
const roundOf = sql.raw(
  `case when r.key is null then null else json_build_object('key', r.key, 'name', r.name, 'year', r.year, 'yearBy', r.year_by) end`,
)

/**
 * Earlier works that meet a question, in any of three languages, misspelt or in part: the one door of search. An empty text asks for all.
 * Gives one page of them, how many there are and how many of those are invented; public works alone. Any text does: nothing in it is syntax.
 */
export async function searchWorks(
  db: Read,
  question: Question,
  search: Search,
): Promise<{ total: number; examples: number; works: FoundWork[] }> {
  const asked = await questionOf(db, question, search.hint)
  const rows = await sql<FoundRow & { total: number; examples: number }>`${narrowed(asked, search)},
    page as materialized (
      select s.id, s.work_no, (count(*) over ())::int as total, (count(*) filter (where s.example) over ())::int as examples,
        row_number() over (order by ${orderOf(search)}) as place
      from picked s
      where by_round and by_category and by_theme and by_region and by_coordinator and by_subject and s.id is distinct from ${search.except ?? null}::uuid
      order by place limit ${search.limit} offset ${search.offset ?? 0}),
    ${because(asked)}
    select w.id, w.slug, w.title, ${roundOf} as round, ${named('t')} as theme, w.theme_by as "themeBy",
      json_build_object('id', led.organisation_id, 'name', o.name, 'nameInSource', led.name_in_source, 'code', m.code) as coordinator,
      (select count(*)::int from catalogue.work_party p where p.work_id = w.id and p.role = 'partner') as partners,
      w.partners_complete as "partnersComplete", w.others_in_application as "othersInApplication", w.joint,
      w.granted_cents as "grantedCents", w.period_to as "periodTo", w.example, w.public, coalesce(b.features, '{}') as features,
      (select json_agg(json_build_object('no', c.no, 'label', c.label) order by f.place) from unnest(b.features) with ordinality f(no, place)
        join catalogue.concept c on c.no = f.no) as labels, page.total, page.examples
    from page
    join catalogue.work w on w.id = page.id
    left join because b on b.work_no = page.work_no
    left join catalogue.work_party led on led.work_id = w.id and led.position = 1 and led.role = 'coordinator'
    left join people.organisation o on o.id = led.organisation_id
    left join people.municipality m on m.organisation_id = led.organisation_id
    left join catalogue.round r on r.key = w.round_key
    left join catalogue.theme t on t.key = w.theme
    order by page.place`.execute(db)
  return {
    total: rows.rows[0]?.total ?? 0,
    examples: rows.rows[0]?.examples ?? 0,
    works: rows.rows.map(({ total: _, examples: _e, ...row }) => foundOf(row, asked)),
  }
}

/** What each filter can be set to for a question, and how many works each choice would leave, in the order a list shows them. */
export async function listChoices(
  db: Read,
  question: Question,
  filter: Filter & { readonly lang: Lang },
): Promise<Choice[]> {
  const others = (own: string) =>
    sql.raw(
      facets
        .map((facet) => `by_${facet}`)
        .filter((one) => one !== own)
        .join(' and '),
    )
  const asked = await questionOf(db, question)
  const { rows } = await sql<Choice>`${narrowed(asked, filter)}
    select facet, key, name, count from (
      select 'round' as facet, r.key, r.name, count(*)::int as count, -r.position as place
      from picked s join catalogue.round r on r.key = s.round_key where ${others('by_round')} group by r.key
      union all
      select 'category', c.key, c.name, count(*)::int, c.position
      from picked s join catalogue.category c on c.key = s.category_key where ${others('by_category')} group by c.key
      union all
      select 'theme', t.key, t.name, count(*)::int, t.position
      from picked s join catalogue.theme t on t.key = s.theme where ${others('by_theme')} group by t.key
      union all
      select 'region', g.code, g.name, count(*)::int, 0
      from picked s join people.region g on g.code = s.region_code where ${others('by_region')} group by g.code
      union all
      select 'coordinator', led_key, led_name, count(*)::int, 0
      from picked where led_name is not null and ${others('by_coordinator')} group by led_key, led_name
      union all
      select 'subject', t.yso, (array_agg(t.label))[1], count(*)::int, 0
      from picked s join catalogue.work_subject t on t.work_id = s.id and t.settled = 'confirmed' where ${others('by_subject')} group by t.yso) choice
    order by facet, place, ${inLang('name', filter.lang)}`.execute(db)
  return rows
}

const sourceOf = (key: string) =>
  sql.raw(`(select json_build_object('key', x.key, 'title', x.title, 'publisher', x.publisher, 'url', x.url, 'publishedOn', x.published_on,
    'lang', x.lang, 'external', x.external) from catalogue.source x where x.key = ${key})`)

/** A work with all that is known of it, by its slug; also one that is not public: the door asks the policy. */
export async function findWork(db: Read, slug: string): Promise<Work | undefined> {
  const { rows } = await sql<Work>`
    select w.id, w.slug, w.kind, ${roundOf} as round, ${named('c')} as category, w.list_number as "listNumber", w.title, w.summary,
      ${named('t')} as theme, w.theme_by as "themeBy", w.joint, w.others_in_application as "othersInApplication",
      w.partners_complete as "partnersComplete", w.granted_cents as "grantedCents", w.period_from as "periodFrom", w.period_to as "periodTo", w.register_number as "registerNumber",
      ${sourceOf('w.source_key')} as source, w.public, w.from_trial as "fromTrial", w.example,
      coalesce((
        select json_agg(json_build_object('id', p.organisation_id, 'role', p.role, 'name', o.name, 'nameInSource', p.name_in_source,
          'code', m.code, 'example', coalesce(o.example, false), 'source', ${sourceOf('p.source_key')}) order by p.position)
        from catalogue.work_party p
        left join people.organisation o on o.id = p.organisation_id
        left join people.municipality m on m.organisation_id = p.organisation_id
        where p.work_id = w.id), '[]') as parties,
      coalesce((
        select json_agg(json_build_object('kind', f.kind, 'text', f.text, 'url', f.url, 'source', ${sourceOf('f.source_key')}, 'byOwner', f.by_owner) order by f.position)
        from catalogue.work_fact f where f.work_id = w.id), '[]') as facts,
      coalesce((
        select json_agg(json_build_object('kind', k.kind, 'onDay', k.on_day, 'cents', k.cents, 'words', k.words,
          'source', ${sourceOf('k.source_key')}))
        from catalogue.milestone k where k.work_id = w.id), '[]') as milestones
    from catalogue.work w
    left join catalogue.round r on r.key = w.round_key
    left join catalogue.category c on c.key = w.category_key
    left join catalogue.theme t on t.key = w.theme
    where w.slug = ${slug}`.execute(db)
  return rows[0]
}

/** Works beside this one: of the same theme first, then those that are most about the same. Public works alone. */
export async function listNeighbours(db: Read, work: Pick<Work, 'id'>, limit: number): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    with me as (select no, theme from catalogue.work where id = ${work.id} and title is not null),
    ${near}
    select w.slug, w.kind, w.title, o.name as coordinator, p.name_in_source as "nameInSource", r.year, w.theme is not distinct from me.theme and w.theme is not null as "sameTheme", w.example
    from me
    join catalogue.work w on w.no <> me.no and w.public and w.title is not null
    left join near on near.work_no = w.no
    left join catalogue.round r on r.key = w.round_key
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation o on o.id = p.organisation_id
    where w.theme = me.theme or near.points > ${nearEnough}
    order by w.theme is not distinct from me.theme desc, near.points desc nulls last, w.slug limit ${limit}`.execute(db)
  return rows
}

/** The funded projects that an organisation leads or takes part in, the newest round first. Public ones alone. */
export async function listWorksOf(db: Read, organisationId: string): Promise<TakenPart[]> {
  const { rows } = await sql<TakenPart>`
    select w.id, w.slug, w.title, ${roundOf} as round, p.role, p.name_in_source as "nameInSource", w.granted_cents as "grantedCents",
      w.period_to as "periodTo", w.example,
      (select o.name from catalogue.work_party l join people.organisation o on o.id = l.organisation_id
        where l.work_id = w.id and l.role = 'coordinator' order by l.position limit 1) as coordinator
    from catalogue.work_party p
    join catalogue.work w on w.id = p.work_id and w.kind = 'project' and w.public
    left join catalogue.round r on r.key = w.round_key
    where p.organisation_id = ${organisationId}
    order by r.position desc nulls last, p.role, w.list_number, w.slug`.execute(db)
  return rows
}

/** Rounds in the order of time, with where each was read. */
export async function listRounds(db: Read): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select r.key, r.name, r.year, r.year_by as "yearBy", ${sourceOf('r.source_key')} as source
    from catalogue.round r order by r.position`.execute(db)
  return rows
}

/** Everything that was read, the documents of the programme first, then by publisher and day. */
export const listSources = (db: Read): Promise<Source[]> =>
  db
    .selectFrom('catalogue.source')
    .select(['key', 'title', 'publisher', 'url', 'published_on as publishedOn', 'lang', 'external'])
    .orderBy('external')
    .orderBy('publisher', (by) => by.asc().nullsLast())
    .orderBy('published_on', (by) => by.asc().nullsLast())
    .orderBy('key')
    .execute()

/** The organisation of each municipality code, also of those that have merged. */
export async function listIdsByCode(db: Read): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('people.municipality').select(['code', 'organisation_id as id']).execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}
