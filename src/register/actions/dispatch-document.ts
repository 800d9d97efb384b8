import type { Write } from '../../io/db.ts'
import { insertDispatches } from '../store.ts'

/**
 * Notes to which organisations a document was addressed and when it could be fetched (HL 54-60 §), in the caller's transaction. The
 * same addressee twice keeps the first time. When it was seen is read from the access log.
 */
export async function dispatchDocument(
  tx: Write,
  documentId: string,
  organisationIds: readonly string[],
  at: Date,
): Promise<void> {
  if (organisationIds.length > 0) await insertDispatches(tx, documentId, organisationIds, at)
}
