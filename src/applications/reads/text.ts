import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { NewChanges } from '../live-room.ts'

/** The changes of a text after a revision, in their order. */
export async function listChangesAfter(
  db: Read,
  { applicationId, question, after }: { applicationId: string; question: string; after: number },
): Promise<NewChanges> {
  const rows = await db
    .selectFrom('applications.text_change')
    .select(['revision', sql<Buffer>`change`.as('change')])
    .where('application_id', '=', applicationId)
    .where('question_key', '=', question)
    .where('revision', '>', after)
    .orderBy('revision')
    .execute()
  return { changes: rows.map(({ change }) => change), newest: rows.at(-1)?.revision ?? after }
}
