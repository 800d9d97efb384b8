import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import { caseNumber } from '../case-file.ts'
import { insertCase, prefixOf, takeNumber } from '../store.ts'

type NewCase = {
  readonly authorityId: string
  /** What kind of matter, as a code. */
  readonly process: string
  readonly at: Date
  readonly lang: string
  readonly example: boolean
}

/**
 * Opens a case in an authority's register, in the caller's transaction (TihL 25 §). Gives its id and its number, `VM/12/2026`: the
 * year is that of `at` in Helsinki. A number is taken for good when the transaction ends, so none is skipped. Throws where the
 * authority has no letters for its numbers.
 */
export async function openCase(tx: Write, file: NewCase): Promise<{ id: string; number: string }> {
  const year = Number(dayOf(file.at).slice(0, 4))
  const prefix = (await prefixOf(tx, file.authorityId))?.case_prefix
  if (prefix === undefined || prefix === null) throw new Error(`organisation ${file.authorityId} keeps no register`)
  const number = caseNumber(prefix, await takeNumber(tx, file.authorityId, year), year)
  const id = newId()
  await insertCase(tx, { ...file, id, number })
  return { id, number }
}
