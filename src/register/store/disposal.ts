import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

type New = {
  readonly id: string
  readonly caseId: string
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** Keeps a proposal; says false where the case has one. */
export async function insertDisposal(tx: Write, { id, caseId, reason, by, at }: New): Promise<boolean> {
  const made = await tx
    .insertInto('register.disposal')
    .values({ id, case_id: caseId, reason, proposed_at: at, proposed_by: by })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

type Said = { readonly id: string; readonly by: string; readonly at: Date }

export const saveRevoked = (tx: Write, { id, by, at }: Said) =>
  tx.updateTable('register.disposal').set({ revoked_at: at, revoked_by: by }).where('id', '=', id).execute()

export const saveDone = (tx: Write, { id, by, at }: Said) =>
  tx.updateTable('register.disposal').set({ done_at: at, done_by: by }).where('id', '=', id).execute()

/** Takes out what the documents of a case say; the database refuses where two people have not said so, or not after its time. */
export async function emptyDocuments(tx: Write, caseId: string): Promise<number> {
  const { rows } = await sql<{ emptied: number }>`select register.empty_case(${caseId}::uuid) as emptied`.execute(tx)
  return rows[0]?.emptied ?? 0
}
