import { sql, type RawBuilder } from 'kysely'
import type { Filter } from '../found.ts'
import type { WorkKind } from '../offer/kinds.ts'
import { context } from '../meaning/feature.ts'
import type { Asked } from './asked.ts'
import { hasSubject } from './subjects.ts'

/** How many works a question can have at most, and how far behind the best one the last of them may be. */
const furthest = 200
const farBehind = 0.3
const mostReasons = 8

/**
 * Words that nothing is known of stand perhaps inside longer words of a work. Whether they stand there misspelt is dear to ask (a tenth of a
 * second among ten thousand works) and is asked only where no other word of the question says what it is about.
 */
function strangeIn({ strange, onlyStrange }: Asked): RawBuilder<unknown> {
  if (strange.length === 0) return sql``
  const each = strange.map((word) => {
    const inside = sql`w.haystack like ${`%${word}%`}`
    const [points, met] = onlyStrange
      ? [
          sql`(case when ${inside} then 1.2 else word_similarity(${word}, w.haystack) end)`,
          sql`${inside} or ${word} <% w.haystack`,
        ]
      : [sql`1.2`, inside]
    return sql` union all select w.no as work_no, ${points}::real as points from catalogue.work w where ${met}`
  })
  return sql.join(each, sql``)
}

/** What an embedding model finds near: one more ranking, where there is one. */
const nearTo = ({ near }: Asked): RawBuilder<unknown> =>
  near === undefined || near.size === 0
    ? sql``
    : sql` union all select * from unnest(${[...near.keys()]}::int[], ${[...near.values()]}::real[]) close(work_no, points)`

/** The features of a question as rows (feature, weight). */
const askedFor = ({ features }: Asked) =>
  sql`unnest(${[...features.keys()]}::int[], ${[...features.values()]}::real[]) as a(feature, weight)`

/**
 * Which works a question meets and how well: the features of both, multiplied and summed. What the place is for counts as far as few
 * works of the collection speak of it.
 */
const hits = (asked: Asked, all: boolean, kinds: Kinds) => sql`
  near as materialized (
    select greatest(0, ln((1.0 + coalesce(max(number) filter (where what = 'works'), 0)) / (1.0 + coalesce(max(number) filter (where what = 'context'), 0))))::real as weight
    from catalogue.census),
  best as (
    select work_no, sum(points) as points from (
      select f.work_no, (a.weight * f.weight)::real as points from ${askedFor(asked)} join catalogue.work_feature f on f.feature = a.feature
      ${strangeIn(asked)}${nearTo(asked)}) found
    group by work_no),
  scored as materialized (
    select b.work_no, b.points + coalesce(c.weight * near.weight, 0) as score
    from best b cross join near left join catalogue.work_feature c on c.feature = ${context} and c.work_no = b.work_no
    order by score desc, b.work_no limit ${sql.lit(furthest)}),
  match as (
    select id, work_no, score from (
      select w.id, s.work_no, s.score, max(s.score) over () as most
      from scored s join catalogue.work w on w.no = s.work_no and w.public and w.kind = any(${kinds}::text[])) one
    where ${all ? sql`true` : sql`score >= ${sql.lit(farBehind)} * most`})`

type Kinds = readonly WorkKind[]

/** Without a question every work; none where signs alone were typed. */
const unasked = (kinds: Kinds, typed: boolean) => sql`
  match as (select id, no as work_no, 0.0 as score from catalogue.work where public and kind = any(${kinds}::text[]) and not ${typed}::boolean)`

/** The public works of some kinds that a question meets: everything where nothing is asked, nothing where signs alone are. */
export const matches = (asked: Asked, all: boolean, kinds: Kinds) =>
  asked.words.length === 0 ? unasked(kinds, asked.typed) : hits(asked, all, kinds)

const fits = (column: string, value: string | undefined) =>
  value === undefined ? sql`true` : sql`${sql.raw(column)} is not distinct from ${value}`

/**
 * The works that a question meets, each with whether it passes every filter, so that one statement can count what another choice would
 * leave. Public works alone: the same rule as policy.ts, in SQL. `all`: also those far behind the best one. What an outer statement does
 * not ask for costs nothing: the database leaves out the rows that are joined for it.
 */
export const narrowed = (asked: Asked, filter: Filter & { readonly all?: boolean | undefined }) => sql`
  with ${matches(asked, filter.all ?? false, ['project'])},
  picked as (
    select w.id, w.slug, w.title, w.round_key, w.theme, w.category_key, w.granted_cents, w.list_number, w.example, w.round_position,
      match.work_no, match.score, led.organisation_id, led.name_in_source, o.name as led_name, m.code as led_code,
      coalesce(m.code, led.organisation_id::text) as led_key, m.region_code,
      ${fits('w.round_key', filter.round)} as by_round, ${fits('w.category_key', filter.category)} as by_category,
      ${fits('w.theme', filter.theme)} as by_theme, ${fits('m.region_code', filter.region)} as by_region,
      ${fits('coalesce(m.code, led.organisation_id::text)', filter.coordinator)} as by_coordinator,
      ${filter.subject === undefined ? sql`true` : hasSubject('w.id', filter.subject)} as by_subject
    from match
    join catalogue.work w on w.id = match.id
    left join catalogue.work_party led on led.work_id = w.id and led.position = 1 and led.role = 'coordinator'
    left join people.organisation o on o.id = led.organisation_id
    left join people.municipality m on m.organisation_id = led.organisation_id
    where w.public and w.kind = 'project')`

/** Why the works of `page` were found: the features that tell most, the weightiest first. They alone are asked, out of thousands. */
export const because = (asked: Asked) => sql`
  because as (
    select met.work_no, (array_agg(met.feature order by met.points desc))[1:${sql.lit(mostReasons)}] as features
    from (
      select page.work_no, f.feature, a.weight * f.weight as points
      from page cross join ${askedFor(asked)}
      join catalogue.work_feature f on f.feature = a.feature and f.work_no = page.work_no) met
    group by met.work_no)`
