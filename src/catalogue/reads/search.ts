import { sql } from 'kysely'
import type { Filter } from '../found.ts'
import { termsOf } from '../query.ts'

type Variant = { readonly asked: number; readonly variant: string; readonly own: boolean }

/** The words asked, one row for each thing that a word may be called. A variant is letters, digits and blanks: no syntax in it. */
const variantsOf = (text: string): readonly Variant[] =>
  termsOf(text).flatMap(({ word, alike }, asked) => [
    { asked, variant: word, own: true },
    ...alike.map((variant) => ({ asked, variant: variant.replaceAll('-', ' '), own: false })),
  ])

const anyDictionary = sql.raw(
  ['finnish', 'swedish', 'english', 'simple'].map((config) => `plainto_tsquery('${config}', v.variant)`).join(' || '),
)

/** A word this long may stand inside a compound, or be misspelt; a shorter one means too much. */
const long = (one: Variant) => one.variant.length > 4

/** A word that stands nowhere, by none of its names, may be misspelt; looking for that is dear, so only then. */
const misspelt = ({ asked, variant }: Variant) => sql`(not exists (
  select from asked a join catalogue.work e on e.search @@ a.query or (a.long and e.haystack like '%' || a.variant || '%')
  where a.asked = ${asked}) and ${variant} <% w.haystack)`

/** Works that may be met at all: by one look into each index, so that only these are weighed word by word. */
function candidates(variants: readonly Variant[]) {
  const parts = variants.filter(long).map((one) => one.variant)
  const ways = [
    sql`w.search @@ (select coalesce(string_agg(nullif(query::text, ''), ' | '), '')::tsquery from asked)`,
    ...(parts.length === 0 ? [] : [sql`w.haystack ~ ${parts.join('|')}`]),
    ...variants.filter((one) => one.own && long(one)).map(misspelt),
  ]
  return sql`select w.id, w.search, w.haystack from catalogue.work w where ${sql.join(ways, sql` or `)}`
}

/**
 * Which works a question meets, how well and for which words. An exact word counts by where it stands (title, names, facts), a part of
 * a compound half, a misspelling a third; what a word is also called counts a little less than the word itself. Works far behind the
 * best one are left out.
 */
const hits = (variants: readonly Variant[]) => sql`
  asked as materialized (
    select v.asked, v.variant, v.own, length(v.variant) > 4 as long, case when v.own then 1.0 else 0.8 end as trust,
      ${anyDictionary} || case when length(v.variant) > 3 then to_tsquery('simple', replace(v.variant, ' ', ' & ') || ':*') else ''::tsquery end as query
    from jsonb_to_recordset(${JSON.stringify(variants)}::jsonb) as v(asked int, variant text, own boolean)),
  candidate as materialized (${candidates(variants)}),
  hit as (
    select id, asked, variant, points from (
      select w.id, a.asked, a.variant, a.trust * greatest(
        case when w.search @@ a.query then 1 + ts_rank('{0.1, 0.3, 0.6, 1.0}', w.search, a.query) else 0 end,
        case when a.long and w.haystack like '%' || a.variant || '%' then 0.5 else 0 end,
        case when a.own and a.long and a.variant <% w.haystack then 0.3 * word_similarity(a.variant, w.haystack) else 0 end) as points
      from asked a cross join candidate w) weighed
    where points > 0),
  met as (
    select id, sum(best) as score, array_agg(variants) as lists from (
      select id, asked, max(points) as best, string_agg(variant, ',' order by points desc, variant) as variants
      from hit group by id, asked) one
    group by id),
  match as (
    select id, score, string_to_array(array_to_string(lists, ','), ',') as reasons from met where score >= 0.4 * (select max(score) from met))`

const everything = sql`match as (select id, 0.0 as score, '{}'::text[] as reasons from catalogue.work)`

/** As `hits`; a text without a word asks for everything. */
function matches(text: string) {
  const variants = variantsOf(text)
  return variants.length === 0 ? everything : hits(variants)
}

const fits = (column: string, value: string | undefined) =>
  value === undefined ? sql`true` : sql`${sql.raw(column)} is not distinct from ${value}`

/**
 * The works that a question meets, each with whether it passes every filter, so that one statement can count what another choice would
 * leave. Public works alone: the same rule as policy.ts, in SQL.
 */
export const narrowed = (text: string, filter: Filter) => sql`
  with ${matches(text)},
  picked as (
    select w.id, w.slug, w.title, w.summary, w.round_key, w.category_key, w.theme, w.theme_by, w.joint, w.others_in_application,
      w.partners_complete, w.granted_cents, w.period_to, w.list_number, w.example, w.public, match.score, match.reasons, led.organisation_id, led.name_in_source, o.name as led_name, m.code as led_code,
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
