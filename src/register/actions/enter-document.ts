import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { NewDocument } from '../document.ts'
import { insertDocument, takeDocumentNumber } from '../store.ts'

/** Enters a document into a case, in the caller's transaction (TihL 26 §). Gives its id and its number in the case, from 1 without gaps. */
export async function enterDocument(tx: Write, document: NewDocument): Promise<{ id: string; number: number }> {
  const id = newId()
  const number = await takeDocumentNumber(tx, document.caseId)
  await insertDocument(tx, { ...document, id, number })
  return { id, number }
}
