import type { Write } from '../../io/db.ts'
import { lockCase } from '../store.ts'

/** Holds a case until the caller's transaction ends, so that of two who act on it at once one sees what the other did. */
export const holdCase = (tx: Write, caseId: string): Promise<void> => lockCase(tx, caseId)
