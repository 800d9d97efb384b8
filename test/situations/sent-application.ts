import { submit } from '../../src/applications/actions/submit.ts'
import { momentOf } from '../../src/kit/dates.ts'
import type { TestDatabase } from '../database.ts'
import { hereFor } from './calls.ts'
import { allSigned, whileOpen, type Joint } from './joint-application.ts'

/** After the call has closed, on 17.12.2026 at noon. */
export const afterClosing = momentOf('2026-12-17', '12:00')

export type Sent = Joint & { readonly caseId: string; readonly caseNumber: string }

/** A joint application that has been sent and has its case number: Finnish coordinator, a Swedish and a Finnish partner. */
export async function sentApplication(base: TestDatabase): Promise<Sent> {
  const joint = await allSigned(base)
  const sent = await submit(hereFor(base, joint.signatory, whileOpen), joint.id)
  if (!sent.ok) throw new Error(`the situation cannot be made: ${sent.refusal}`)
  return { ...joint, caseId: sent.value.caseId, caseNumber: sent.value.caseNumber }
}
