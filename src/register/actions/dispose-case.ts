import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { RegisterEvent } from '../events.ts'
import { emptyDocuments, insertDisposal, saveDone, saveRevoked } from '../store/disposal.ts'

type Of = { readonly caseId: string; readonly id: string }

/** Keeps a proposal to dispose of a case, in the caller's transaction. Says false where there is one. */
export async function proposeCaseDisposal(
  tx: Write,
  here: Here,
  { caseId, id, reason }: Of & { readonly reason: string },
): Promise<boolean> {
  const fresh = await insertDisposal(tx, { id, caseId, reason, by: here.who.id, at: here.now })
  if (fresh)
    await record<RegisterEvent>(tx, here, {
      what: 'case.disposal_proposed',
      aboutKind: 'case',
      about: caseId,
      caseId,
      data: { disposal: id },
    })
  return fresh
}

/** Takes a proposal to dispose of a case back, in the caller's transaction. */
export async function revokeCaseDisposal(tx: Write, here: Here, { caseId, id }: Of): Promise<void> {
  await saveRevoked(tx, { id, by: here.who.id, at: here.now })
  await record<RegisterEvent>(tx, here, {
    what: 'case.disposal_revoked',
    aboutKind: 'case',
    about: caseId,
    caseId,
    data: { disposal: id },
  })
}

/** Notes in the caller's transaction who carries out a disposal: from here on, and not before, the rooms may empty the case. */
export const beginDisposal = (tx: Write, here: Here, id: string) => saveDone(tx, { id, by: here.who.id, at: here.now })

/** Takes out what the documents of a case say, last of all rooms, and records the disposal, in the caller's transaction. */
export async function emptyCase(tx: Write, here: Here, { caseId, id }: Of): Promise<void> {
  const documents = await emptyDocuments(tx, caseId)
  await record<RegisterEvent>(tx, here, {
    what: 'case.disposed',
    aboutKind: 'case',
    about: caseId,
    caseId,
    data: { disposal: id, documents },
  })
}
