import type { Write } from '../../io/db.ts'
import type { FilledWork } from '../round-work.ts'
import { deletePartners, saveFilled } from '../store/filled.ts'
import { insertParties } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

/** Who takes part beside the coordinator, where that is told: it takes the place of what was known. */
async function fillPartners(tx: Write, works: readonly FilledWork[], sourceKey: string): Promise<void> {
  const told = works.flatMap(({ workId, partners }) => (partners === null ? [] : [{ workId, named: partners.named }]))
  if (told.length === 0) return
  await deletePartners(
    tx,
    told.map(({ workId }) => workId),
  )
  const beside = { role: 'partner' as const, kindInSource: null, sourceKey }
  const rows = told.flatMap(({ workId, named }) =>
    named.map((one, i) => ({ ...beside, ...one, workId, position: i + 2 })),
  )
  if (rows.length > 0) await insertParties(tx, rows)
}

/**
 * Fills projects of the record in from a source that is kept already (`sourceKey`), in the caller's transaction, which has looked what is
 * unknown and what somebody confirmed. Cents. Nulls leave what is there. Gives how many.
 */
export async function fillWorks(tx: Write, sourceKey: string, works: readonly FilledWork[]): Promise<number> {
  if (works.length === 0) return 0
  await saveFilled(tx, works, sourceKey)
  await fillPartners(tx, works, sourceKey)
  await makeFindable(
    tx,
    works.map(({ workId }) => workId),
  )
  return works.length
}
