import { sql, type RawBuilder } from 'kysely'
import type { Lang } from '../../kit/lang.ts'
import type { Filter, Sort } from '../found.ts'

/** What a list of works is asked for beside a question. */
export type Search = Filter & {
  readonly lang: Lang
  readonly limit: number
  readonly offset?: number | undefined
  /** By how well it meets the question where one is asked, else the newest first. */
  readonly sort?: Sort | undefined
  readonly backwards?: boolean | undefined
  /** Also works that meet the question far worse than the best one does. */
  readonly all?: boolean | undefined
  /** The language that the question is probably written in; it may be in any, or in several. */
  readonly hint?: Lang | undefined
  /** A work not to be found: the one that is looked at. */
  readonly except?: string | undefined
}

/** Words as they are read in a language, sorted as that language sorts. `words` is a column, never what somebody typed. */
export const inLang = (words: string, lang: Lang) => {
  const order = { fi: ['fi', 'sv', 'en'], sv: ['sv', 'fi', 'en'], en: ['en', 'fi', 'sv'] }[lang]
  return sql.raw(`coalesce(${order.map((one) => `${words}->'${one}'->>'text'`).join(', ')}) collate "${lang}-x-icu"`)
}

const newest = sql.raw('s.round_position desc nulls last, s.list_number, s.slug')

/** In which order works that were picked stand: `s` is the row of one. */
export function orderOf({ sort = 'match', backwards = false, lang }: Search): RawBuilder<unknown> {
  const way = sql.raw(backwards ? 'desc nulls last' : 'asc nulls last')
  const other = sql.raw(backwards ? 'asc nulls last' : 'desc nulls last')
  const by: Record<Sort, RawBuilder<unknown>> = {
    match: sql`s.score ${other}, ${newest}`,
    newest: sql`s.round_position ${other}, s.list_number, s.slug`,
    title: sql`${inLang('s.title', lang)} ${way}, ${newest}`,
    coordinator: sql`${inLang('s.led_name', lang)} ${way}, ${newest}`,
    granted: sql`s.granted_cents ${other}, ${newest}`,
  }
  return by[sort]
}
