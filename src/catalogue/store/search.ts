import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

const inAll = (words: string) =>
  sql.raw(`concat_ws(' ', ${['fi', 'sv', 'en'].map((lang) => `${words}->'${lang}'->>'text'`).join(', ')})`)

/**
 * For parts of words and misspellings: the titles, and once each the names of those who do a work in every form, its theme, category and
 * region, in small letters.
 */
export const keepWords = (tx: Write, ids: readonly string[]) =>
  sql`
    with said as (
      select w.id, ${inAll('w.title')} as title,
        concat_ws(' ', ${inAll('t.name')}, ${inAll('c.name')}, (
          select string_agg(concat_ws(' ', ${inAll('o.name')}, p.name_in_source, m.genitive_fi, m.locative_fi, m.name_with_kind_sv, ${inAll('r.name')}), ' ')
          from catalogue.work_party p
          left join people.organisation o on o.id = p.organisation_id
          left join people.municipality m on m.organisation_id = o.id
          left join people.region r on r.code = m.region_code
          where p.work_id = w.id)) as names
      from catalogue.work w
      left join catalogue.theme t on t.key = w.theme
      left join catalogue.category c on c.key = w.category_key
      where w.id = any(${ids}::uuid[]))
    update catalogue.work w
    set haystack = lower(concat_ws(' ', said.title, (
          select string_agg(distinct word, ' ') from regexp_split_to_table(lower(said.names collate "fi-x-icu"), '\\s+') word)) collate "fi-x-icu")
    from said where said.id = w.id`.execute(tx)
