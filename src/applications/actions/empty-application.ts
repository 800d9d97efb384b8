import type { Write } from '../../io/db.ts'
import { emptyApplication as empty } from '../store/disposal.ts'

/**
 * Takes out what the application of a case said, in the caller's transaction, once its disposal has begun (register): answers with their
 * history, tasks, costs, commitments, reuse check, attachments, requests, remarks. The database refuses where the case may not be emptied.
 */
export const emptyApplication = (tx: Write, caseId: string): Promise<void> => empty(tx, caseId)
