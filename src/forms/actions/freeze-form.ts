import type { Write } from '../../io/db.ts'
import { saveFrozen } from '../store.ts'

/** Freezes a version of a form in the caller's transaction, when what asks it is published; one that is frozen stays as it is. */
export const freezeForm = (tx: Write, id: string, now: Date): Promise<void> => saveFrozen(tx, id, now)
