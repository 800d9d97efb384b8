import type { Lang } from '../../kit/lang.ts'
import type { Write } from '../../io/db.ts'
import type { Meeting, Plan } from '../meeting.ts'
import type { SharedFile } from '../result.ts'
import { findMeeting, findNote } from '../reads/inside.ts'

type Made = {
  readonly id: string
  readonly spaceId: string
  readonly organisationId: string
  readonly at: Date
  readonly by: string
  readonly lang: Lang
}

/** Keeps a new note without its words; false where one with this id is there. */
export async function insertNote(tx: Write, { id, spaceId, organisationId, at }: Made): Promise<boolean> {
  const kept = await tx
    .insertInto('cooperation.note')
    .values({ id, space_id: spaceId, organisation_id: organisationId, written_at: at })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** A note of a space, held until the transaction ends. */
export async function lockNote(tx: Write, spaceId: string, id: string) {
  await tx.selectFrom('cooperation.note').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return findNote(tx, spaceId, id)
}

type Worded = Pick<Made, 'at' | 'by' | 'lang'> & { readonly revision: number; readonly words: string }

/** Keeps the next wording of a note. */
export async function insertWording(
  tx: Write,
  noteId: string,
  { revision, words, lang, at, by }: Worded,
): Promise<void> {
  await tx
    .insertInto('cooperation.note_wording')
    .values({ note_id: noteId, revision, words, lang, at, person_id: by })
    .execute()
  await tx.updateTable('cooperation.note').set({ revision }).where('id', '=', noteId).execute()
}

type SharedRow = Made & {
  readonly workId: string | null
  readonly url: string | null
  readonly file: SharedFile | null
  readonly name: string
  readonly forAll: boolean
}

const ofFile = ({ hash, name, size, mediaType }: SharedFile) => ({
  file_hash: hash,
  file_name: name,
  file_size: size,
  media_type: mediaType,
})

/** Keeps something shared; false where it is there already. */
export async function insertResult(tx: Write, shared: SharedRow): Promise<boolean> {
  const { id, spaceId, organisationId, workId, url, file, name, lang, forAll, at, by } = shared
  const kept = await tx
    .insertInto('cooperation.result')
    .values({
      id,
      space_id: spaceId,
      organisation_id: organisationId,
      work_id: workId,
      url,
      ...(file === null ? {} : ofFile(file)),
      name,
      lang,
      for_all: forAll,
      shared_at: at,
      shared_by: by,
    })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Takes down what is shared; false where it had been. */
export async function takeBackResult(tx: Write, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('cooperation.result')
    .set({ taken_back_at: at })
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

const planned = ({ name, startsAt, endsAt, place, agenda }: Plan) => ({
  name,
  starts_at: startsAt,
  ends_at: endsAt,
  place,
  agenda,
})

/** Keeps a new meeting; false where one with this id is there. */
export async function insertMeeting(
  tx: Write,
  { id, spaceId, organisationId, by, lang }: Made,
  plan: Plan,
): Promise<boolean> {
  const kept = await tx
    .insertInto('cooperation.meeting')
    .values({
      id,
      space_id: spaceId,
      organisation_id: organisationId,
      state: 'planned',
      lang,
      called_by: by,
      ...planned(plan),
    })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** A meeting of a space, held until the transaction ends. */
export async function lockMeeting(tx: Write, spaceId: string, id: string) {
  await tx.selectFrom('cooperation.meeting').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return findMeeting(tx, spaceId, id)
}

/** Keeps a meeting as it stands now. */
export const saveMeeting = (tx: Write, { id, state, revision, ...plan }: Meeting) =>
  tx
    .updateTable('cooperation.meeting')
    .set({ ...planned(plan), state, revision })
    .where('id', '=', id)
    .execute()

/** Keeps the minutes of a meeting as they read now, and their wording beside the former ones. */
export async function saveMinutes(
  tx: Write,
  { id, minutes, revision }: Pick<Meeting, 'id' | 'minutes' | 'revision'>,
  { at, by }: Pick<Made, 'at' | 'by'>,
): Promise<void> {
  const wording = { meeting_id: id, revision, words: minutes, at, person_id: by }
  await tx.insertInto('cooperation.minutes_wording').values(wording).execute()
  const now = { minutes, minutes_at: at, minutes_by: by, revision }
  await tx.updateTable('cooperation.meeting').set(now).where('id', '=', id).execute()
}
