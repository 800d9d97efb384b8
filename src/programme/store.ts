import type { Write } from '../io/db.ts'
import type { Enrolment } from './enrolment.ts'
import { findEnrolment, findStanding } from './reads.ts'

/** An enrolment, held until the transaction ends. */
export async function lockEnrolment(tx: Write, id: string): Promise<Enrolment | undefined> {
  const row = await tx
    .selectFrom('programme.enrolment')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : findEnrolment(tx, id)
}

/** The enrolment in force of an organisation, with the organisation held, so that two tellings follow each other. */
export async function lockStanding(tx: Write, organisationId: string): Promise<Enrolment | undefined> {
  await tx.selectFrom('people.organisation').select('id').where('id', '=', organisationId).forNoKeyUpdate().execute()
  return findStanding(tx, organisationId)
}

const columnsOf = (enrolment: Enrolment) => ({
  state: enrolment.state,
  role: enrolment.role,
  themes: [...enrolment.themes],
  since: enrolment.since,
  changed: enrolment.changed,
  saved: enrolment.saved,
  saved_cents: enrolment.savedCents,
  lang: enrolment.lang,
  told_at: enrolment.toldAt,
  settled_at: enrolment.settledAt,
  settled_why: enrolment.settledWhy,
  left_on: enrolment.leftOn,
  revision: enrolment.revision,
  work_id: enrolment.workId,
})

/** Keeps what was told, new or told again. */
export const saveTold = (tx: Write, enrolment: Enrolment, by: string | null) =>
  tx
    .insertInto('programme.enrolment')
    .values({ id: enrolment.id, organisation_id: enrolment.organisationId, told_by: by, ...columnsOf(enrolment) })
    .onConflict((at) => at.column('id').doUpdateSet({ ...columnsOf(enrolment), told_by: by }))
    .execute()

/** Keeps where an enrolment stands after the office or its municipality has settled it. */
export const saveSettled = (tx: Write, enrolment: Enrolment, by: string | null) =>
  tx
    .updateTable('programme.enrolment')
    .set({ ...columnsOf(enrolment), ...(by === null ? {} : { settled_by: by }) })
    .where('id', '=', enrolment.id)
    .execute()
