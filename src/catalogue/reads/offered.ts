import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { sizeClasses, upperBound } from '../adoption/likeness.ts'
import { workKinds, type WorkKind } from '../offer/kinds.ts'
import {
  offerFacets,
  unsaid,
  type OfferChoice,
  type Offered,
  type OfferFacet,
  type OfferFilter,
  type OfferSort,
} from '../offer/offered.ts'
import { questionOf, type Asked, type Question } from './asked.ts'
import { whyFound, type Labelled } from './found.ts'
import { inLang } from './order.ts'
import { because, matches } from './search.ts'
import { isConcluded, statusOf } from './status.ts'

/** What a work has of a facet, as a list of keys; `s` is the work. Its state depends on the day. */
const keys: Readonly<Record<Exclude<OfferFacet, 'status'>, string>> = {
  kind: 'array[s.kind]',
  theme: 'array[s.theme]',
  round: 'array[s.round_key]',
  subject: `array(select t.yso from catalogue.work_subject t where t.work_id = s.id and t.settled = 'confirmed')`,
  family: 'array(select f.family_key from catalogue.work_family f where f.work_id = s.id)',
  form: `array[coalesce(s.form, '${unsaid}')]`,
  licence: `case when s.licences = '{}' then array['${unsaid}'] else s.licences end`,
  gets: 's.gets',
  changes: 's.changes',
  service: 's.services',
  region: "coalesce(array[m.region_code], '{}')",
  size: `array[case ${sizeClasses.map((one) => `when m.population < '${upperBound(one)}'::real then '${one}'`).join(' ')} end]`,
}

const keysOf = (facet: OfferFacet, on: Day): RawBuilder<unknown> =>
  facet === 'status' ? sql`array[coalesce(${statusOf('s', on)}, ${sql.lit(unsaid)})]` : sql.raw(keys[facet])

const fits = (facet: OfferFacet, value: string | undefined, on: Day) =>
  value === undefined ? sql`true` : sql`${value} = any(${keysOf(facet, on)})`

const by = (facet: OfferFacet) => sql.raw(`by_${facet}`)
const all = (facets: readonly OfferFacet[]): RawBuilder<unknown> => sql.join(facets.map(by), sql` and `)

const ofAll = (each: (facet: OfferFacet) => RawBuilder<unknown>) => sql.join(offerFacets.map(each), sql`, `)

type Picking = OfferFilter & {
  /** The day of whose states of works is told. */
  readonly on: Day
  /** Works of these kinds alone, as if there were no others. */
  readonly kinds?: readonly WorkKind[] | undefined
}

/**
 * Works of every kind that a question meets, each with whether it passes every filter. Public ones alone: as policy.ts says, in SQL.
 * `counting`: also with what it has of every facet, which only the counts of the choices ask for.
 */
const picked = (asked: Asked, { kinds = workKinds, on, ...filter }: Picking, counting: boolean) => sql`
  with ${matches(asked, false, kinds)},
  picked as ${sql.raw(counting ? 'materialized' : '')} (
    select s.id, match.score, match.work_no, m.region_code, led.organisation_id, led.name_in_source, o.name as led_name, m.code as led_code,
      ${ofAll((facet) => sql`${fits(facet, filter[facet], on)} as ${by(facet)}`)}
      ${counting ? sql`, ${ofAll((facet) => sql`${keysOf(facet, on)} as ${sql.raw(`in_${facet}`)}`)}` : sql``}
    from match join catalogue.work s on s.id = match.id
    left join catalogue.work_party led on led.work_id = s.id and led.position = 1 and led.role = 'coordinator'
    left join people.organisation o on o.id = led.organisation_id
    left join people.municipality m on m.organisation_id = led.organisation_id)`

type Row = Omit<Offered, 'reasons' | 'shared' | 'byModel'> & {
  readonly features: readonly number[]
  readonly labels: readonly Labelled[] | null
  readonly total: number
}

export type OfferSearch = Picking & {
  readonly lang: Lang
  readonly limit: number
  readonly offset?: number | undefined
  readonly sort?: OfferSort | undefined
}

const ready = sql`array_position(array['solution', 'national', 'own', 'project'], s.kind)`

/** In which order works stand: `p` is the row of one that was picked, `s` the work, `r` its round. */
function orderOf({ sort = 'match', lang }: OfferSearch): RawBuilder<unknown> {
  const byTitle = sql`${inLang('s.title', lang)} nulls last, s.slug`
  const by: Record<OfferSort, RawBuilder<unknown>> = {
    match: sql`p.score desc, ${ready}, ${byTitle}`,
    newest: sql`coalesce(r.year, extract(year from s.period_from)::int) desc nulls last, ${byTitle}`,
    title: byTitle,
    owner: sql`${inLang('p.led_name', lang)} nulls last, p.name_in_source nulls last, ${byTitle}`,
    cost: sql`coalesce(s.cost_cents, s.granted_cents) nulls last, ${byTitle}`,
  }
  return by[sort]
}

/**
 * Works of every kind that meet a question and pass the filters, best first; without a question what is ready to be taken into use comes
 * first, or in the order that is asked for. Gives one page of them and how many there are. Any text does: nothing in it is syntax.
 */
export async function searchOffered(
  db: Read,
  question: Question,
  search: OfferSearch,
): Promise<{ readonly total: number; readonly works: readonly Offered[] }> {
  const asked = await questionOf(db, question)
  const { rows } = await sql<Row>`${picked(asked, search, false)},
    page as materialized (
      select p.*, (count(*) over ())::int as total,
        row_number() over (order by ${orderOf(search)}) as place
      from picked p join catalogue.work s on s.id = p.id left join catalogue.round r on r.key = s.round_key
      where ${all(offerFacets)} order by place limit ${search.limit} offset ${search.offset ?? 0}),
    ${because(asked)}
    select s.id, s.slug, s.kind, s.form, ${statusOf('s', search.on)} as status, ${isConcluded('s')} as "statusConcluded", s.title, s.summary, s.licence, s.cost_cents as "costCents", s.contact, s.example,
      s.granted_cents as "grantedCents", coalesce(r.year, extract(year from s.period_from)::int) as year,
      json_build_object('id', p.organisation_id, 'name', p.led_name, 'nameInSource', p.name_in_source, 'code', p.led_code) as coordinator,
      coalesce((select json_agg(json_build_object('key', f.key, 'name', f.name) order by f.position)
        from catalogue.work_family of join catalogue.family f on f.key = of.family_key where of.work_id = s.id), '[]') as families,
      coalesce(b.features, '{}') as features, (select json_agg(json_build_object('no', c.no, 'label', c.label) order by f.place)
        from unnest(b.features) with ordinality f(no, place) join catalogue.concept c on c.no = f.no) as labels, p.total
    from page p join catalogue.work s on s.id = p.id
    left join because b on b.work_no = p.work_no
    left join catalogue.round r on r.key = s.round_key
    order by p.place`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    works: rows.map(({ features, labels, total: _, ...work }) => ({
      ...work,
      ...whyFound([work.title, work.summary], { features, labels }, asked),
    })),
  }
}

const counted = (facet: OfferFacet) => sql`
  select ${facet}::text as facet, key, count(*)::int as count from picked, unnest(${sql.raw(`in_${facet}`)}) key
  where key is not null and ${all(offerFacets.filter((one) => one !== facet))} group by key`

/** What each filter can be set to for a question, and how many works each choice would leave, the most first. */
export async function listOfferChoices(
  db: Read,
  question: Question,
  filter: OfferFilter & { readonly lang: Lang; readonly on: Day },
): Promise<readonly OfferChoice[]> {
  const asked = await questionOf(db, question)
  const { rows } = await sql<OfferChoice>`${picked(asked, filter, true)}
    select c.facet, c.key, coalesce(f.name, g.name, r.name, h.name, t.label) as name, c.count
    from (${sql.join(offerFacets.map(counted), sql` union all `)}) c
    left join catalogue.family f on c.facet = 'family' and f.key = c.key
    left join people.region g on c.facet = 'region' and g.code = c.key
    left join catalogue.round r on c.facet = 'round' and r.key = c.key
    left join catalogue.theme h on c.facet = 'theme' and h.key = c.key
    left join lateral (select label from catalogue.work_subject where c.facet = 'subject' and yso = c.key and settled = 'confirmed' limit 1) t on true
    order by c.facet, f.position, r.position desc, c.key = ${unsaid}, c.count desc, c.key`.execute(db)
  return rows
}
