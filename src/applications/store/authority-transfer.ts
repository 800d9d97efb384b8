import type { Write } from '../../io/db.ts'

type New = {
  readonly applicationId: string
  readonly to: string
  readonly reason: string
  readonly at: Date
  readonly who: string
  readonly documentId: string
}

/** Enters to whom an application was transferred. */
export const insertAuthorityTransfer = (tx: Write, transfer: New) =>
  tx
    .insertInto('applications.authority_transfer')
    .values({
      application_id: transfer.applicationId,
      to_authority: transfer.to,
      reason: transfer.reason,
      at: transfer.at,
      who: transfer.who,
      document_id: transfer.documentId,
    })
    .execute()
