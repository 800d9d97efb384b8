import type { Read } from '../../io/db.ts'
import type { Admission, LateShowing, LateStanding } from '../late.ts'

export type LateAttempt = { readonly id: number; readonly at: Date; readonly who: string }

/** The first attempt to send an application after a moment that was refused because its call had closed (io.attempt). */
export async function findLateAttempt(
  db: Read,
  applicationId: string,
  closesAt: Date,
): Promise<LateAttempt | undefined> {
  const row = await db
    .selectFrom('io.attempt')
    .select(['id', 'at', 'who'])
    .where('about', '=', applicationId)
    .where('deed', '=', 'application.submit')
    .where('outcome', '=', 'call_closed')
    .where('at', '>', closesAt)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.who === undefined || row.who === null ? undefined : { ...row, who: row.who }
}

/** What an applicant has shown about a delay, the newest first. */
export const listShowings = (db: Read, applicationId: string): Promise<readonly LateShowing[]> =>
  db
    .selectFrom('applications.late_showing as s')
    .innerJoin('people.person as p', 'p.id', 's.who')
    .select(['s.showing', 's.at', 'p.name as who'])
    .where('s.application_id', '=', applicationId)
    .orderBy('s.id', 'desc')
    .execute()

/** Where the delay of an application stands: when it was first tried to be sent after closing, and what its applicant shows. */
export async function findLateStanding(db: Read, applicationId: string, closesAt: Date | null): Promise<LateStanding> {
  const late = closesAt === null ? undefined : await findLateAttempt(db, applicationId, closesAt)
  return { triedAt: late?.at, showings: await listShowings(db, applicationId) }
}

/** How an application that had arrived late was admitted; undefined where it was in time or has not been admitted. */
export async function findAdmission(
  db: Read,
  applicationId: string,
): Promise<(Admission & { readonly documentId: string }) | undefined> {
  const row = await db
    .selectFrom('applications.late_admission as l')
    .innerJoin('io.attempt as t', 't.id', 'l.attempt_id')
    .innerJoin('people.person as p', 'p.id', 'l.admitted_by')
    .leftJoin('io.outage as o', 'o.id', 'l.outage_id')
    .select([
      'l.ground',
      'l.reason',
      'l.admitted_at as admittedAt',
      'p.name as admittedBy',
      't.at as arrivedAt',
      'l.document_id as documentId',
      'o.began_at as beganAt',
      'o.ended_at as endedAt',
    ])
    .where('l.application_id', '=', applicationId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { beganAt, endedAt, ...admission } = row
  return { ...admission, outage: beganAt === null || endedAt === null ? null : { beganAt, endedAt } }
}
