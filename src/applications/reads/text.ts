import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'

type From = { readonly applicationId: string; readonly question: string; readonly after: number }

/** The changes of a text after a sequence, in their order, and the sequence of the last. */
export async function listChangesAfter(
  db: Read,
  { applicationId, question, after }: From,
): Promise<{ readonly changes: readonly Uint8Array[]; readonly newest: number }> {
  const rows = await db
    .selectFrom('applications.text_change')
    .select(['seq', sql<Buffer>`change`.as('change')])
    .where('application_id', '=', applicationId)
    .where('question_key', '=', question)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()
  return { changes: rows.map(({ change }) => change), newest: rows.at(-1)?.seq ?? after }
}
