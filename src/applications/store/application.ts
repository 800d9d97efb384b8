import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Application, Asking, Party } from '../application.ts'

/** An application that is held until a transaction ends, and its call as far as it says when it is written. */
export type Locked = { readonly application: Application; readonly call: Asking }

/** An application with its parties, the times of its call and the form that the call has; nobody else changes it until the transaction ends. */
export async function lockApplication(tx: Write, id: string): Promise<Locked | undefined> {
  const row = await tx
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .select([
      'a.id',
      'a.call_id as callId',
      'a.form_id as formId',
      'c.authority_id as authorityId',
      'a.coordinator_id as coordinatorId',
      'a.state',
      'a.lang',
      'a.case_id as caseId',
      'a.revision',
      'a.begun_at as begunAt',
      'a.saved_at as savedAt',
      'a.first_submitted_at as firstSubmittedAt',
      'a.withdrawn_at as withdrawnAt',
      'a.example',
      'c.state as callState',
      'c.form_id as callFormId',
      'c.opens_at as opensAt',
      'c.closes_at as closesAt',
    ])
    .where('a.id', '=', id)
    .forNoKeyUpdate('a')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { callState: state, callFormId: formId, opensAt, closesAt, ...application } = row
  return {
    application: { ...application, parties: await partiesOf(tx, id) },
    call: { state, formId, opensAt, closesAt },
  }
}

const partiesOf = (tx: Write, id: string): Promise<Party[]> =>
  tx
    .selectFrom('applications.partner')
    .select(['id as partnerId', 'organisation_id as organisationId', 'role'])
    .where('application_id', '=', id)
    .orderBy('position')
    .execute()

type New = Pick<Application, 'id' | 'callId' | 'formId' | 'coordinatorId' | 'lang' | 'example'>

/** Makes those wait who begin an application of the same id at the same time. */
export const lockNew = (tx: Write, id: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)

/** Enters a new draft. Says false where an application of that id is there already. */
export async function insertApplication(tx: Write, draft: New, by: string, now: Date): Promise<boolean> {
  const row = await tx
    .insertInto('applications.application')
    .values({
      id: draft.id,
      call_id: draft.callId,
      form_id: draft.formId,
      coordinator_id: draft.coordinatorId,
      state: 'draft',
      lang: draft.lang,
      example: draft.example,
      begun_at: now,
      begun_by: by,
      saved_at: now,
    })
    .onConflict((at) => at.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps where an application stands: its state, revision, case and times. */
export const saveApplication = (tx: Write, application: Application) =>
  tx
    .updateTable('applications.application')
    .set({
      state: application.state,
      form_id: application.formId,
      revision: application.revision,
      saved_at: application.savedAt,
      case_id: application.caseId,
      first_submitted_at: application.firstSubmittedAt,
      withdrawn_at: application.withdrawnAt,
    })
    .where('id', '=', application.id)
    .execute()

/** Keeps the language in which a case is handled. */
export const saveLanguage = (tx: Write, id: string, lang: Application['lang']) =>
  tx.updateTable('applications.application').set({ lang }).where('id', '=', id).execute()

/** Moves every application of a call from one state to another. Gives their ids. */
export async function moveAll(
  tx: Write,
  callId: string,
  from: Application['state'],
  to: Application['state'],
): Promise<string[]> {
  const rows = await tx
    .updateTable('applications.application')
    .set({ state: to })
    .where('call_id', '=', callId)
    .where('state', '=', from)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Whether an application of a call begun by the organisation is there. */
export const isCoordinatedBy = async (tx: Write, id: string, organisationId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('applications.application')
    .select(sql<boolean>`coordinator_id = ${organisationId}::uuid`.as('ours'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.ours === true
}
