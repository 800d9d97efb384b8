import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { BehalfEdit } from '../behalf-edit.ts'
import type { Answers } from '../content.ts'

type By = { readonly who: string; readonly at: Date }
type New = Pick<BehalfEdit, 'id' | 'askedBy' | 'reason' | 'fields' | 'until'> & { readonly applicationId: string }

/** Opens an edit; says whether it was entered: one of that id that has been there before is not. */
export const insertBehalfEdit = async (tx: Write, edit: New, { who, at }: By): Promise<boolean> =>
  (await tx
    .insertInto('applications.behalf_edit')
    .values({
      id: edit.id,
      application_id: edit.applicationId,
      asked_by: edit.askedBy,
      reason: edit.reason,
      fields: [...edit.fields],
      until_at: edit.until,
      opened_at: at,
      opened_by: who,
    })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined

const edits = (tx: Write, applicationId: string) =>
  tx
    .selectFrom('applications.behalf_edit')
    .select(['id', 'asked_by as askedBy', 'reason', 'fields', 'until_at as until', 'ended_at as endedAt'])
    .select([sql<Answers | null>`before`.as('before'), sql<Answers | null>`after`.as('after')])
    .where('application_id', '=', applicationId)

/** An edit of an application; nobody else changes it until the transaction ends. */
export const lockBehalfEdit = (tx: Write, applicationId: string, id: string): Promise<BehalfEdit | undefined> =>
  edits(tx, applicationId).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

/** The edit of an application that has neither been made nor dropped. */
export const openBehalfEdit = (tx: Write, applicationId: string): Promise<BehalfEdit | undefined> =>
  edits(tx, applicationId).where('ended_at', 'is', null).executeTakeFirst()

/** Ends an edit without a change. */
export const markDropped = (tx: Write, id: string, { who, at }: By) =>
  tx.updateTable('applications.behalf_edit').set({ ended_at: at, ended_by: who }).where('id', '=', id).execute()

type Made = By & { readonly versionId: string; readonly before: Answers; readonly after: Answers }

/** Ends an edit with what it changed. */
export const markMade = (tx: Write, id: string, { who, at, versionId, before, after }: Made) =>
  tx
    .updateTable('applications.behalf_edit')
    .set({
      ended_at: at,
      ended_by: who,
      version_id: versionId,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .where('id', '=', id)
    .execute()
