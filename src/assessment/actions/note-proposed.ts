import type { Write } from '../../io/db.ts'
import type { Proposed } from '../ranking.ts'
import { deleteProposed, saveProposed } from '../store.ts'

type Noted = Proposed & { readonly applicationId: string; readonly at: Date }

/**
 * Notes what the presenter proposes, so that the ranking counts with it: kind, and cents where a grant is proposed. Joins the
 * transaction of decisions, which judges and records the proposal; here nothing is decided.
 */
export const noteProposed = async (tx: Write, { applicationId, at, ...proposed }: Noted): Promise<void> => {
  await saveProposed(tx, applicationId, proposed, at)
}

/** Forgets a proposal that was taken back: the ranking counts with the sum sought again. */
export const dropProposed = async (tx: Write, applicationId: string): Promise<void> => {
  await deleteProposed(tx, applicationId)
}
