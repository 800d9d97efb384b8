import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { notesOnPage, pageOf, type Noted } from '../activity.ts'
import type { Meeting } from '../meeting.ts'
import type { Note } from '../note.ts'
import type { Result } from '../result.ts'
import type { Wording } from '../wording.ts'

const notes = sql`
  select n.id, n.written_at as "writtenAt", n.revision, w.words, w.lang, w.at, p.name as by, o.name as organisation
  from cooperation.note n
  join cooperation.note_wording w on w.note_id = n.id and w.revision = n.revision
  join people.person p on p.id = w.person_id
  join people.organisation o on o.id = n.organisation_id`

/** A page of the notes of a space as they read now, the newest first; `asked`: which, the first where that is no number. */
export async function listNotes(db: Read, spaceId: string, asked: string): Promise<Noted> {
  const counted = await db
    .selectFrom('cooperation.note')
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .where('space_id', '=', spaceId)
    .executeTakeFirstOrThrow()
  const at = pageOf(asked, Number(counted.count))
  const { rows } = await sql<Note>`${notes} where n.space_id = ${spaceId}
    order by n.written_at desc, n.id desc limit ${notesOnPage} offset ${(at.page - 1) * notesOnPage}`.execute(db)
  return { ...at, lines: rows }
}

/** A note of a space; undefined where it is of another. */
export async function findNote(db: Read, spaceId: string, id: string): Promise<Note | undefined> {
  const { rows } = await sql<Note>`${notes} where n.space_id = ${spaceId} and n.id = ${id}`.execute(db)
  return rows[0]
}

/** Every wording of a note, the newest first. */
export async function listWordings(db: Read, noteId: string): Promise<readonly Wording[]> {
  const { rows } = await sql<Wording>`
    select w.revision, w.words, w.lang, w.at, p.name as by from cooperation.note_wording w join people.person p on p.id = w.person_id
    where w.note_id = ${noteId} order by w.revision desc`.execute(db)
  return rows
}

const results = sql`
  select r.id, r.url, r.name, r.lang, r.for_all as "forAll", r.organisation_id as "organisationId", o.name as organisation,
    (r.shared_at at time zone 'Europe/Helsinki')::date as "sharedOn",
    case when r.file_hash is null then null else json_build_object('hash', r.file_hash, 'name', r.file_name, 'size', r.file_size,
      'mediaType', r.media_type) end as file,
    case when w.id is null then null else json_build_object('slug', w.slug, 'kind', w.kind, 'title', w.title, 'coordinator', lo.name,
      'nameInSource', led.name_in_source, 'example', w.example) end as work
  from cooperation.result r join people.organisation o on o.id = r.organisation_id
  left join catalogue.work w on w.id = r.work_id and w.public
  left join catalogue.work_party led on led.work_id = w.id and led.position = 1
  left join people.organisation lo on lo.id = led.organisation_id
  where r.taken_back_at is null and (r.work_id is null or w.id is not null)`

/** What members share and have not taken back, in the order of sharing; `forAll`: only what everybody may see. */
export async function listResults(db: Read, spaceId: string, forAll: boolean): Promise<readonly Result[]> {
  const { rows } = await sql<Result>`${results} and r.space_id = ${spaceId} and (r.for_all or not ${forAll})
    order by r.shared_at, r.id`.execute(db)
  return rows
}

/** Something that members of a space share and have not taken back; undefined where it is of another. */
export async function findResult(db: Read, spaceId: string, id: string): Promise<Result | undefined> {
  const { rows } = await sql<Result>`${results} and r.space_id = ${spaceId} and r.id = ${id}`.execute(db)
  return rows[0]
}

/** Which organisation shared something in a space, taken back or not; undefined where it is of another space. */
export async function findSharer(db: Read, spaceId: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('cooperation.result')
    .select('organisation_id as organisationId')
    .where('id', '=', id)
    .where('space_id', '=', spaceId)
    .executeTakeFirst()
  return row?.organisationId
}

const meetings = sql`
  select m.id, m.state, m.name, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.agenda, m.lang, m.minutes,
    m.minutes_at as "minutesAt", writer.name as "minutesBy", m.revision, o.name as organisation
  from cooperation.meeting m join people.organisation o on o.id = m.organisation_id
  left join people.person writer on writer.id = m.minutes_by`

/** The meetings of a space, the latest first. */
export async function listMeetings(db: Read, spaceId: string, limit: number): Promise<readonly Meeting[]> {
  const { rows } = await sql<Meeting>`${meetings}
    where m.space_id = ${spaceId} order by m.starts_at desc, m.id desc limit ${limit}`.execute(db)
  return rows
}

/** A meeting of a space; undefined where it is of another. */
export async function findMeeting(db: Read, spaceId: string, id: string): Promise<Meeting | undefined> {
  const { rows } = await sql<Meeting>`${meetings} where m.space_id = ${spaceId} and m.id = ${id}`.execute(db)
  return rows[0]
}

/** Every wording of the minutes of a meeting, the newest first, numbered from the first. */
export async function listMinutes(db: Read, { id, lang }: Pick<Meeting, 'id' | 'lang'>): Promise<readonly Wording[]> {
  const { rows } = await sql<Wording>`
    select row_number() over (order by w.revision)::int as revision, w.words, ${lang}::text as lang, w.at, p.name as by
    from cooperation.minutes_wording w join people.person p on p.id = w.person_id
    where w.meeting_id = ${id} order by w.revision desc`.execute(db)
  return rows
}
