import type { Write } from '../../io/db.ts'
import { keepAdoption } from '../store/adoption.ts'

type Granted = { readonly workId: string; readonly organisationId: string; readonly applicationId: string }

/**
 * Opens the adoption of a work for an organisation whose application to take it into use was granted, for a room to the right, in its
 * transaction. Says nothing in the organisation's name: its own people are asked to tell. Again gives the same adoption.
 */
export async function openAdoption(tx: Write, granted: Granted, now: Date): Promise<{ readonly id: string }> {
  return { id: await keepAdoption(tx, granted, now) }
}
