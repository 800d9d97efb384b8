import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { MemberState } from '../member.ts'
import type { Participant } from '../participant.ts'
import type { Space } from '../space.ts'

const columns = sql`
  s.id, s.slug, s.state, s.name, s.about, s.opened_at as "openedAt", s.closed_at as "closedAt", s.revision, s.example,
  coalesce((select json_agg(json_build_object('organisationId', o.id, 'name', o.name, 'code', mu.code, 'example', o.example,
      'state', m.state, 'said', m.said, 'changedOn', (m.changed_at at time zone 'Europe/Helsinki')::date) order by m.changed_at, m.id)
    from cooperation.member m join people.organisation o on o.id = m.organisation_id
    left join people.municipality mu on mu.organisation_id = o.id where m.space_id = s.id), '[]') as members,
  coalesce((select json_agg(json_build_object('id', w.id, 'slug', w.slug, 'title', w.title, 'coordinator', o.name,
      'nameInSource', led.name_in_source, 'example', w.example) order by w.slug)
    from cooperation.space_work sw join catalogue.work w on w.id = sw.work_id and w.public
    left join catalogue.work_party led on led.work_id = w.id and led.position = 1
    left join people.organisation o on o.id = led.organisation_id where sw.space_id = s.id), '[]') as works`

/** A space by its address. */
export async function findSpace(db: Read, slug: string): Promise<Space | undefined> {
  const { rows } = await sql<Space>`select ${columns} from cooperation.space s where s.slug = ${slug}`.execute(db)
  return rows[0]
}

/** A space by its id. */
export async function findSpaceById(db: Read, id: string): Promise<Space | undefined> {
  const { rows } = await sql<Space>`select ${columns} from cooperation.space s where s.id = ${id}`.execute(db)
  return rows[0]
}

/** Every space, the open ones first and the newest of them. */
export async function listSpaces(db: Read, limit: number): Promise<readonly Space[]> {
  const { rows } = await sql<Space>`
    select ${columns} from cooperation.space s order by s.state desc, s.opened_at desc, s.id limit ${limit}`.execute(db)
  return rows
}

/** The spaces that an organisation has to do with in one of these ways, the newest first. */
export async function listSpacesOf(
  db: Read,
  organisationId: string,
  states: readonly MemberState[],
): Promise<readonly Space[]> {
  const { rows } = await sql<Space>`
    select ${columns} from cooperation.member mine join cooperation.space s on s.id = mine.space_id
    where mine.organisation_id = ${organisationId} and mine.state = any(${states}::text[])
    order by s.state desc, s.opened_at desc, s.id`.execute(db)
  return rows
}

/** The spaces that a project takes part in, the newest first. */
export async function listSpacesOfWork(db: Read, workId: string): Promise<readonly Space[]> {
  const { rows } = await sql<Space>`
    select ${columns} from cooperation.space_work mine join cooperation.space s on s.id = mine.space_id
    where mine.work_id = ${workId} order by s.state desc, s.opened_at desc, s.id`.execute(db)
  return rows
}

/** The people who take part in a space for its members and still hold a role for them, by name. */
export async function listParticipants(db: Read, spaceId: string): Promise<readonly Participant[]> {
  const { rows } = await sql<Participant>`
    select p.id as "personId", t.organisation_id as "organisationId", p.name, p.email, p.lang, p.example,
      array_agg(distinct m.role order by m.role) as roles
    from cooperation.participant t
    join cooperation.member mem on mem.space_id = t.space_id and mem.organisation_id = t.organisation_id and mem.state = 'member'
    join people.person p on p.id = t.person_id
    join people.mandate m on m.person_id = t.person_id and m.organisation_id = t.organisation_id
      and m.from_on <= current_date and (m.until_on is null or m.until_on >= current_date)
    where t.space_id = ${spaceId} group by p.id, t.organisation_id order by p.name collate "fi-x-icu", p.id`.execute(db)
  return rows
}
