import type { Criterion } from '../../calls/criterion.ts'
import type { Read } from '../../io/db.ts'
import type { Others } from '../listed.ts'
import { listSheets } from './sheets.ts'

/** The complete sheets of an application, and how many are still open. The caller has asked the policy (`see_scores`). */
export async function findOthers(db: Read, applicationId: string, criteria: readonly Criterion[]): Promise<Others> {
  const all = await listSheets(db, applicationId)
  const sheets = all.filter((sheet) => sheet.completedAt !== null)
  return { criteria, sheets, open: all.length - sheets.length }
}
