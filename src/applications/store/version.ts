import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Submission } from '../submission.ts'

type Newest = { readonly number: number; readonly revision: number; readonly attachments: readonly string[] }

/** The version that was frozen last: its number, the revision it holds, and the hashes of its attachments. */
export const newestVersion = (tx: Write, applicationId: string): Promise<Newest | undefined> =>
  tx
    .selectFrom('applications.version')
    .select([
      'number',
      'revision',
      sql<string[]>`jsonb_path_query_array(content, '$.attachments[*].hash')`.as('attachments'),
    ])
    .where('application_id', '=', applicationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

type New = {
  readonly id: string
  readonly revision: number
  readonly content: Submission
  readonly hash: string
  readonly arrivedAt: Date
  readonly submittedBy: string
  readonly documentId: string
}

export const insertVersion = (tx: Write, version: New) =>
  tx
    .insertInto('applications.version')
    .values({
      id: version.id,
      application_id: version.content.applicationId,
      number: version.content.number,
      revision: version.revision,
      content: JSON.stringify(version.content),
      hash: version.hash,
      total_cents: version.content.totalCents,
      sought_cents: version.content.soughtCents,
      arrived_at: version.arrivedAt,
      submitted_by: version.submittedBy,
      document_id: version.documentId,
    })
    .execute()
