import type { Write } from '../../io/db.ts'
import { deleteAssessment } from '../store/disposal.ts'

/** Removes how an application was assessed, in the caller's transaction, when its case is disposed of: points, reasons, declarations, flags. */
export const emptyAssessment = (tx: Write, applicationId: string): Promise<void> => deleteAssessment(tx, applicationId)
