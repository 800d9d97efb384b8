import type { Write } from '../../io/db.ts'
import type { FilledWork } from '../round-work.ts'
import { saveFilled } from '../store/filled.ts'
import { makeFindable } from './make-findable.ts'

/**
 * Fills projects of the record in from a source that is kept already (`sourceKey`), in the caller's transaction, which has looked what is
 * unknown and what somebody confirmed. Cents. Nulls leave what is there. Gives how many.
 */
export async function fillWorks(tx: Write, sourceKey: string, works: readonly FilledWork[]): Promise<number> {
  if (works.length === 0) return 0
  await saveFilled(tx, works, sourceKey)
  await makeFindable(
    tx,
    works.map(({ workId }) => workId),
  )
  return works.length
}
