import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'

/** Keeps the day on which a draft is removed; false where it has one already or is no draft any more. */
export async function saveRemovalDay(tx: Write, id: string, on: Day): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('applications.application')
    .set({ removed_on: on })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where('removed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Removes one draft that was never sent, if its day has come; false where it is not there or not to be removed. */
export async function removeDraft(tx: Write, id: string, today: Day): Promise<boolean> {
  const { rows } = await sql<{ removed: boolean }>`
    select applications.remove_draft(${id}::uuid, ${today}::date) as removed`.execute(tx)
  return rows[0]?.removed === true
}

/** Takes out what the application of a case said; the database refuses where the case may not be emptied. */
export async function emptyApplication(tx: Write, caseId: string): Promise<void> {
  await sql`select applications.empty_case(${caseId}::uuid), applications.empty_texts(${caseId}::uuid),
    applications.empty_after_sending(${caseId}::uuid), applications.empty_part_history(${caseId}::uuid),
    applications.empty_supplement_commitments(${caseId}::uuid)`.execute(tx)
}
