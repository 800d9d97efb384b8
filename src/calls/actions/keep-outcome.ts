import type { Write } from '../../io/db.ts'
import type { Outcome } from '../fact.ts'
import { keepOutcomeRow } from '../store.ts'

/**
 * Keeps what came of a call, so that its page can show it, in the caller's transaction. Counts of applications and whole cents; null is
 * "not published". A later outcome takes the place of an earlier one.
 */
export const keepOutcome = (
  tx: Write,
  callId: string,
  outcome: Omit<Outcome, 'sourceKey'> & { readonly sourceKey?: string | null },
): Promise<unknown> => keepOutcomeRow(tx, callId, { ...outcome, sourceKey: outcome.sourceKey ?? null })
