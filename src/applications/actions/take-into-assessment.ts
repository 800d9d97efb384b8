import type { Write } from '../../io/db.ts'
import { moveAll } from '../store/application.ts'

/**
 * Takes every submitted application of a call into assessment, in the caller's transaction; drafts stay drafts. Gives how many. The
 * caller has seen to it that the call has closed, and records the event.
 */
export const takeIntoAssessment = async (tx: Write, callId: string): Promise<number> =>
  (await moveAll(tx, callId, 'submitted', 'in_assessment')).length
