import type { Write } from '../../io/db.ts'
import type { Retention } from '../case-file.ts'
import { saveRetention } from '../store.ts'

/**
 * Settles how long a case and all its documents are kept, in the caller's transaction: a decision decides it (VAL 32 e §: ten years
 * from the last payment where money is granted, five from the decision where it is not; domain.md R-X3).
 */
export const settleRetention = (tx: Write, caseId: string, retention: Retention): Promise<void> =>
  saveRetention(tx, caseId, retention)
