import type { Write } from '../../io/db.ts'
import type { LateGround } from '../late.ts'

type Showing = { readonly applicationId: string; readonly showing: string; readonly at: Date; readonly who: string }

/** Keeps what an applicant shows about a delay, beside what was shown before. */
export const insertShowing = (tx: Write, { applicationId, showing, at, who }: Showing) =>
  tx.insertInto('applications.late_showing').values({ application_id: applicationId, showing, at, who }).execute()

type New = {
  readonly applicationId: string
  readonly attemptId: number
  readonly versionId: string
  readonly documentId: string
  readonly ground: LateGround
  readonly outageId: string | null
  readonly reason: string
  readonly at: Date
  readonly who: string
}

export const insertAdmission = (tx: Write, admission: New) =>
  tx
    .insertInto('applications.late_admission')
    .values({
      application_id: admission.applicationId,
      attempt_id: admission.attemptId,
      version_id: admission.versionId,
      document_id: admission.documentId,
      ground: admission.ground,
      outage_id: admission.outageId,
      reason: admission.reason,
      admitted_at: admission.at,
      admitted_by: admission.who,
    })
    .execute()
