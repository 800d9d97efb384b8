import { sql } from 'kysely'
import type { Filter } from '../found.ts'
import { termsOf } from '../query.ts'

/** The words asked, one row for each thing that a word may be called. A variant is letters, digits and blanks: no syntax in it. */
function variantsOf(text: string) {
  const rows = termsOf(text).flatMap(({ word, alike }, asked) => [
    { asked, variant: word, own: true },
    ...alike.map((variant) => ({ asked, variant: variant.replaceAll('-', ' '), own: false })),
  ])
  return JSON.stringify(rows)
}

const anyDictionary = sql.raw(
  ['finnish', 'swedish', 'english', 'simple'].map((config) => `plainto_tsquery('${config}', v.variant)`).join(' || '),
)

/**
 * Which public works a question meets, how well and for which words. An exact word counts by where it stands (title, names, facts), a part
 * of a compound half, a misspelling a third; what a word is also called counts a little less than the word itself. Works far behind
 * the best one are left out.
 */
const hits = (text: string) => sql`
  asked as materialized (
    select v.asked, v.variant, v.own, case when v.own then 1.0 else 0.8 end as trust,
      ${anyDictionary} || case when length(v.variant) > 3 then to_tsquery('simple', replace(v.variant, ' ', ' & ') || ':*') else ''::tsquery end as query
    from jsonb_to_recordset(${variantsOf(text)}::jsonb) as v(asked int, variant text, own boolean)),
  hit as (
    select w.id, a.asked, a.variant,
      a.trust * greatest(
        case when w.search @@ a.query then 1 + ts_rank('{0.1, 0.3, 0.6, 1.0}', w.search, a.query) else 0 end,
        case when length(a.variant) > 4 and w.haystack like '%' || a.variant || '%' then 0.5 else 0 end,
        case when a.own and length(a.variant) > 4 then 0.3 * word_similarity(a.variant, w.haystack) else 0 end) as points
    from asked a
    join catalogue.work w on w.search @@ a.query
      or (length(a.variant) > 4 and w.haystack like '%' || a.variant || '%')
      or (a.own and length(a.variant) > 4 and a.variant <% w.haystack)),
  met as (
    select id, sum(best) as score, array_agg(variants) as lists from (
      select id, asked, max(points) as best, string_agg(variant, ',' order by points desc, variant) as variants
      from hit group by id, asked) one
    group by id),
  match as (
    select id, score, string_to_array(array_to_string(lists, ','), ',') as reasons from met where score >= 0.4 * (select max(score) from met))`

const everything = sql`match as (select id, 0.0 as score, '{}'::text[] as reasons from catalogue.work)`

/** As `hits`; a text without a word asks for everything. */
const matches = (text: string) => (termsOf(text).length === 0 ? everything : hits(text))

const fits = (column: string, value: string | undefined) => (value === undefined ? sql`true` : sql`${sql.raw(column)} is not distinct from ${value}`)

/**
 * The works that a question meets, each with whether it passes every filter, so that one statement can count what another choice would
 * leave. Public works alone: the same rule as policy.ts, in SQL.
 */
export const narrowed = (text: string, filter: Filter) => sql`
  with ${matches(text)},
  picked as (
    select w.*, match.score, match.reasons, led.organisation_id, led.name_in_source, o.name as led_name, m.code as led_code,
      coalesce(m.code, led.organisation_id::text) as led_key, m.region_code,
      ${fits('w.round_key', filter.round)} as by_round, ${fits('w.category_key', filter.category)} as by_category,
      ${fits('w.theme', filter.theme)} as by_theme, ${fits('m.region_code', filter.region)} as by_region,
      ${fits('coalesce(m.code, led.organisation_id::text)', filter.coordinator)} as by_coordinator
    from match
    join catalogue.work w on w.id = match.id
    left join catalogue.work_party led on led.work_id = w.id and led.position = 1 and led.role = 'coordinator'
    left join people.organisation o on o.id = led.organisation_id
    left join people.municipality m on m.organisation_id = led.organisation_id
    where w.public and w.kind = 'project')`
