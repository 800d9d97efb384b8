import { sql } from 'kysely'
import { findForm } from '../../forms/reads.ts'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Call } from '../call.ts'
import { isPart, type Change } from '../part.ts'
import type { Versions, Waiting, WaitingChange, WaitingKind } from '../waiting.ts'

const changes = (db: Read) =>
  db
    .selectFrom('calls.change as w')
    .leftJoin('people.person as p', 'p.id', 'w.asked_by')
    .select(['w.id', 'w.kind', 'w.part', 'w.closes_at as closesAt', 'w.form_id as formId', 'w.writers'])
    .select(['w.asked_at as askedAt', 'w.asked_by as askedBy', 'p.name as askedByName'])
    .select([sql<Change>`w.change`.as('change'), sql<Words | null>`w.reason`.as('reason')])

type Row = Omit<WaitingChange, 'part'> & { readonly part: string | null }
const changeOf = (row: Row): WaitingChange => ({
  ...row,
  part: row.part !== null && isPart(row.part) ? row.part : null,
})

/** The changes of a call that no second person has published yet, those that were asked first before others. */
export const listChanges = async (db: Read, callId: string): Promise<readonly WaitingChange[]> =>
  (await changes(db).where('w.call_id', '=', callId).orderBy('w.asked_at').orderBy('w.id').execute()).map(changeOf)

/** One of them by its id. */
export async function findChange(db: Read, callId: string, id: string): Promise<WaitingChange | undefined> {
  const row = await changes(db).where('w.call_id', '=', callId).where('w.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : changeOf(row)
}

/** Whether a change of that id was asked to be checked and does not wait any more: published or taken back. */
export async function isOver(db: Read, callId: string, id: string): Promise<boolean> {
  if ((await findChange(db, callId, id)) !== undefined) return false
  const asked = await db
    .selectFrom('io.event')
    .select('id')
    .where('about', '=', callId)
    .where('what', '=', 'call.change_asked')
    .where(sql<string>`data->>'change'`, '=', id)
    .limit(1)
    .executeTakeFirst()
  return asked !== undefined
}

/** The one of a kind; there is at most one. */
export async function findChangeOf(db: Read, callId: string, kind: WaitingKind): Promise<WaitingChange | undefined> {
  const row = await changes(db).where('w.call_id', '=', callId).where('w.kind', '=', kind).executeTakeFirst()
  return row === undefined ? undefined : changeOf(row)
}

/** The form in use and the one that a change would bring; undefined where the change is about something else. */
export async function findVersions(
  db: Read,
  { formId: inUse }: Pick<Call, 'formId'>,
  { formId: next }: Pick<Waiting, 'formId'>,
): Promise<Versions | undefined> {
  if (next === null || inUse === null) return undefined
  const [before, after] = [await findForm(db, inUse), await findForm(db, next)]
  return before === undefined || after === undefined ? undefined : { before, after }
}
