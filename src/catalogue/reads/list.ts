import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../../io/db.ts'
import { ofLastEvent } from '../../io/kept.ts'
import type { Words } from '../../kit/words.ts'
import type { Filter, FoundWork } from '../found.ts'
import type { Named } from '../work.ts'
import { inLang, type Search } from './order.ts'
import { hasSubject } from './subjects.ts'

/** A row of the list as the database keeps it: what the work says of itself, with the keys of what has a name of its own. */
type Listed = Omit<FoundWork, 'round' | 'theme' | 'coordinator' | 'public' | 'reasons' | 'shared' | 'byModel'> & {
  readonly round: string | null
  readonly theme: string | null
  readonly led: { readonly id: string | null; readonly nameInSource: string | null } | null
}

/** The names that rows of a list need, by their keys. */
type NamesOfWorks = {
  readonly rounds: Readonly<Record<string, Named & { readonly year: number | null }>>
  readonly themes: Readonly<Record<string, Named>>
  readonly leaders: Readonly<Record<string, { readonly name: Words; readonly code: string | null }>>
}

/** The names of all rounds, themes and coordinators of works. */
async function namesOfWorks(db: Read): Promise<NamesOfWorks> {
  const { rows } = await sql<NamesOfWorks>`
    select (select coalesce(json_object_agg(key, json_build_object('key', key, 'name', name, 'year', year, 'yearBy', year_by)), '{}')
        from catalogue.round) as rounds,
      (select coalesce(json_object_agg(key, json_build_object('key', key, 'name', name)), '{}') from catalogue.theme) as themes,
      (select coalesce(json_object_agg(o.id, json_build_object('name', o.name, 'code', m.code)), '{}')
        from people.organisation o left join people.municipality m on m.organisation_id = o.id
        where exists (select from catalogue.work_party p where p.organisation_id = o.id and p.position = 1 and p.role = 'coordinator')) as leaders`.execute(
    db,
  )
  return rows[0] ?? { rounds: {}, themes: {}, leaders: {} }
}

const newest = sql`w.round_position desc nulls last, w.list_number, w.slug`

function orderOf({ sort = 'newest', backwards = false, lang }: Search): RawBuilder<unknown> {
  const way = sql.raw(backwards ? 'desc nulls last' : 'asc nulls last')
  const other = sql.raw(backwards ? 'asc nulls last' : 'desc nulls last')
  if (sort === 'title') return sql`${inLang('w.title', lang)} ${way}, ${newest}`
  if (sort === 'coordinator') return sql`${inLang('o.name', lang)} ${way}, ${newest}`
  if (sort === 'granted') return sql`w.granted_cents ${other}, ${newest}`
  return sql`w.round_position ${other}, w.list_number, w.slug`
}

const led = sql`
  left join catalogue.work_party p on p.work_id = w.id and p.position = 1 and p.role = 'coordinator'
  left join people.organisation o on o.id = p.organisation_id
  left join people.municipality m on m.organisation_id = p.organisation_id`

/** The coordinator is looked up only where the list is narrowed or sorted by it. */
const asksForLeader = ({ region, coordinator }: Filter, sort?: string) =>
  region !== undefined || coordinator !== undefined || sort === 'coordinator'

const conditions: readonly (readonly [keyof Filter, string])[] = [
  ['round', 'w.round_key'],
  ['category', 'w.category_key'],
  ['theme', 'w.theme'],
  ['region', 'm.region_code'],
  ['coordinator', 'coalesce(m.code, p.organisation_id::text)'],
]

/** Public projects that pass a filter: the same rule as policy.ts, in SQL. */
const passing = (filter: Filter, sort?: string) => sql`
  catalogue.work w ${asksForLeader(filter, sort) ? led : sql``}
  where ${sql.join(
    [
      sql`w.public and w.kind = 'project'`,
      ...(filter.subject === undefined ? [] : [hasSubject('w.id', filter.subject)]),
      ...conditions.flatMap(([facet, column]) =>
        filter[facet] === undefined ? [] : [sql`${sql.raw(column)} = ${filter[facet]}`],
      ),
    ],
    sql` and `,
  )}`

/** How many public projects pass a filter, and how many of those are invented. */
export async function countWorks(db: Read, filter: Filter): Promise<{ total: number; examples: number }> {
  const { rows } = await sql<{ total: number; examples: number }>`
    select count(*)::int as total, (count(*) filter (where w.example))::int as examples from ${passing(filter)}`.execute(
    db,
  )
  return rows[0] ?? { total: 0, examples: 0 }
}

/** A row with the names that it has keys for. */
const named = ({ round, theme, led: leader, ...work }: Listed, names: NamesOfWorks): FoundWork => ({
  ...work,
  round: round === null ? null : (names.rounds[round] ?? null),
  theme: theme === null ? null : (names.themes[theme] ?? null),
  coordinator:
    leader === null ? null : { ...leader, ...(names.leaders[leader.id ?? ''] ?? { name: null, code: null }) },
  public: true,
  reasons: [],
  shared: [],
  byModel: false,
})

/**
 * The keys of one page of the public projects that pass a filter, as asked without a question, the newest round first unless sorted;
 * with the number of the last event, so that what is remembered beside the list needs no look of its own.
 */
export async function listWorks(db: Read, search: Search): Promise<{ ids: readonly string[]; event: number }> {
  const { rows } = await sql<{ ids: readonly string[]; event: number }>`
    select array(select w.id::text from ${passing(search, search.sort)}
      order by ${orderOf(search)} limit ${search.limit} offset ${search.offset ?? 0}) as ids, ${ofLastEvent} as event`.execute(
    db,
  )
  return rows[0] ?? { ids: [], event: 0 }
}

/** The rows of a list by their keys, with every name that they need. */
export async function findListed(db: Read, ids: readonly string[]): Promise<ReadonlyMap<string, FoundWork>> {
  const [{ rows }, names] = await Promise.all([
    sql<{ id: string; listed: Listed }>`select id, listed from catalogue.work where id = any(${ids}::uuid[])`.execute(
      db,
    ),
    namesOfWorks(db),
  ])
  return new Map(rows.map(({ id, listed }) => [id, named(listed, names)]))
}
