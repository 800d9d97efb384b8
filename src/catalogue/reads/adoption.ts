import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Adopter, AdoptionHistory, OwnAdoption } from '../adoption/adopter.ts'
import type { Kin } from '../adoption/likeness.ts'

/** A row of the history as JSON, from the alias `e`. */
const entryOf =
  sql.raw(`json_build_object('id', e.id, 'kind', e.kind, 'on', (e.at at time zone 'Europe/Helsinki')::date,
  'sourceTitle', null, 'stage', e.stage, 'sectors', e.sectors, 'since', e.since, 'costCents', e.cost_cents, 'savingCents', e.saving_cents,
  'experience', e.experience, 'helps', e.helps)`)

/** The same for a user `u` of a work `w` that only a source names. */
const namedOf =
  sql.raw(`json_build_object('id', '', 'kind', 'source', 'on', (w.entered_at at time zone 'Europe/Helsinki')::date,
  'sourceTitle', u.told_in, 'stage', 'uses', 'sectors', '[]'::json, 'since', null, 'costCents', null, 'savingCents', null,
  'experience', null, 'helps', false)`)

/** The last word of an adoption `a`. */
const lastWord = sql.raw(
  '(select * from catalogue.adoption_entry h where h.adoption_id = a.id order by h.at desc, h.id desc limit 1) e',
)

/** The organisation of a user `u` has told nothing itself. */
const silent = sql.raw(`u.organisation_id is not null and not exists (
  select from catalogue.adoption a join catalogue.adoption_entry e on e.adoption_id = a.id
  where a.work_id = u.work_id and a.organisation_id = u.organisation_id)`)

/** Which organisation pilots or uses which work, by its last word or that of a source alone: rows (organisation_id, work_id), each once. */
export const usesTold = sql`
  select a.organisation_id, a.work_id from catalogue.adoption a cross join lateral ${lastWord} where e.stage in ('pilots', 'uses')
  union
  select u.organisation_id, u.work_id from catalogue.known_user u where ${silent}`

/**
 * Who plans, pilots, uses or has left a public work, by their last word, and whom only a source names as a user; those in use first,
 * then by name.
 */
export async function listAdopters(db: Read, workId: string): Promise<Adopter[]> {
  const { rows } = await sql<Adopter>`
    with said as (
      select a.organisation_id, ${entryOf} as entry, e.stage
      from catalogue.adoption a cross join lateral ${lastWord} where a.work_id = ${workId}
      union all (
        select distinct on (u.organisation_id) u.organisation_id, ${namedOf}, 'uses'
        from catalogue.known_user u join catalogue.work w on w.id = u.work_id
        where u.work_id = ${workId} and ${silent} order by u.organisation_id, u.position))
    select o.id as "organisationId", o.name, o.languages, o.example, m.code, m.population, m.region_code as "regionCode",
      r.name as "regionName", said.entry
    from said
    join people.organisation o on o.id = said.organisation_id
    left join people.municipality m on m.organisation_id = o.id
    left join people.region r on r.code = m.region_code
    order by array_position(array['uses', 'pilots', 'plans', 'left'], said.stage), o.name->'fi'->>'text' collate "fi-x-icu"`.execute(
    db,
  )
  return rows
}

/**
 * The adoptions of an organisation with their last word; one that a granted application opened may have none yet, and what only a source
 * says of it is there too. Public works alone.
 */
export async function listAdoptionsOf(db: Read, organisationId: string): Promise<OwnAdoption[]> {
  const { rows } = await sql<OwnAdoption>`
    with own as (
      select a.id, a.work_id, case when e.id is null then null else ${entryOf} end as entry, e.at
      from catalogue.adoption a left join lateral ${lastWord} on true
      where a.organisation_id = ${organisationId}
      union all (
        select distinct on (u.work_id) u.work_id, u.work_id, ${namedOf}, w.entered_at
        from catalogue.known_user u join catalogue.work w on w.id = u.work_id
        where u.organisation_id = ${organisationId} and ${silent}
          and not exists (select from catalogue.adoption a where a.work_id = u.work_id and a.organisation_id = u.organisation_id)
        order by u.work_id, u.position))
    select own.id, w.slug, w.title, w.example, p.name_in_source as "nameInSource", o.name as coordinator, own.entry
    from own
    join catalogue.work w on w.id = own.work_id and w.public
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation o on o.id = p.organisation_id
    order by own.at desc nulls first, own.id`.execute(db)
  return rows
}

/** Who pilots or uses some works, by their last word or that of a source: by the id of the work, names in the order of the alphabet. */
export async function listUsersOf(
  db: Read,
  workIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Words[]>> {
  const { rows } = await sql<{ readonly workId: string; readonly names: readonly Words[] }>`
    select used.work_id as "workId", json_agg(o.name order by o.name->'fi'->>'text' collate "fi-x-icu") as names
    from (${usesTold}) used join people.organisation o on o.id = used.organisation_id
    where used.work_id = any(${workIds}::uuid[]) group by used.work_id`.execute(db)
  return new Map(rows.map(({ workId, names }) => [workId, names]))
}

/** Whether a source names an organisation as a user of a work. */
export async function isKnownUser(db: Read, workId: string, organisationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('catalogue.known_user')
    .select('position')
    .where('work_id', '=', workId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row !== undefined
}

/** What an organisation has said of its use of a work, the last word first; undefined where there is no adoption. */
export async function findAdoption(
  db: Read,
  workId: string,
  organisationId: string,
): Promise<AdoptionHistory | undefined> {
  const { rows } = await sql<AdoptionHistory>`
    select a.id, coalesce((select json_agg(${entryOf} order by e.at desc, e.id desc)
      from catalogue.adoption_entry e where e.adoption_id = a.id), '[]') as entries
    from catalogue.adoption a where a.work_id = ${workId} and a.organisation_id = ${organisationId}`.execute(db)
  return rows[0]
}

/** An organisation as one compares it with others; undefined where there is no such one. */
export async function findKin(
  db: Read,
  organisationId: string,
): Promise<(Kin & { organisationId: string }) | undefined> {
  return db
    .selectFrom('people.organisation as o')
    .leftJoin('people.municipality as m', 'm.organisation_id', 'o.id')
    .select(['o.id as organisationId', 'o.languages', 'm.population', 'm.region_code as regionCode'])
    .where('o.id', '=', organisationId)
    .executeTakeFirst()
}
