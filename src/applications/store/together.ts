import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { RemarkKind } from '../remark.ts'

type Place = { readonly applicationId: string; readonly section: string }

/** Keeps who writes a section; null: nobody in particular. */
export const saveAssigned = (tx: Write, { applicationId, section }: Place, personId: string | null) =>
  tx
    .insertInto('applications.section_work')
    .values({ application_id: applicationId, section_key: section, assigned_to: personId })
    .onConflict((row) => row.columns(['application_id', 'section_key']).doUpdateSet({ assigned_to: personId }))
    .execute()

/** Keeps who found a section ready and when; null: it is not ready. */
export function saveReady(tx: Write, { applicationId, section }: Place, ready: { at: Date; by: string } | null) {
  const kept = { ready_at: ready?.at ?? null, ready_by: ready?.by ?? null }
  return tx
    .insertInto('applications.section_work')
    .values({ application_id: applicationId, section_key: section, ...kept })
    .onConflict((row) => row.columns(['application_id', 'section_key']).doUpdateSet(kept))
    .execute()
}

type New = {
  readonly id: string
  readonly applicationId: string
  readonly question: string
  readonly kind: RemarkKind
  readonly text: string
  readonly at: Date
  readonly who: string
  readonly actingFor: string
}

/** Keeps a remark. Says false where one of that id is there already: it was sent twice. */
export async function insertRemark(tx: Write, remark: New): Promise<boolean> {
  const row = await tx
    .insertInto('applications.remark')
    .values({
      id: remark.id,
      application_id: remark.applicationId,
      question_key: remark.question,
      kind: remark.kind,
      text: remark.text,
      at: remark.at,
      who: remark.who,
      acting_for: remark.actingFor,
    })
    .onConflict((one) => one.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Settles a remark of an application; one that is settled stays as it was. Gives the question that it is about, undefined where there is none. */
export const saveSettled = (tx: Write, remark: { id: string; applicationId: string }, by: { at: Date; who: string }) =>
  tx
    .updateTable('applications.remark')
    .set({
      settled_at: sql<Date>`coalesce(settled_at, ${by.at}::timestamptz)`,
      settled_by: sql<string>`coalesce(settled_by, ${by.who}::uuid)`,
    })
    .where('id', '=', remark.id)
    .where('application_id', '=', remark.applicationId)
    .returning('question_key as question')
    .executeTakeFirst()
