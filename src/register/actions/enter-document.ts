import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { NewDocument } from '../document.ts'
import { insertDocument, numberOf, takeDocumentNumber } from '../store.ts'

/**
 * Enters a document into a case, in the caller's transaction (TihL 26 §). Gives its id and its number in the case, from 1 without gaps.
 * Where it brings an id of its own that the case already holds, it is the same one: nothing is entered, and `fresh` is false.
 */
export async function enterDocument(
  tx: Write,
  document: NewDocument,
): Promise<{ id: string; number: number; fresh: boolean }> {
  const id = document.id ?? newId()
  const number = await takeDocumentNumber(tx, document.caseId)
  const there = document.id === undefined ? undefined : await numberOf(tx, document.caseId, id)
  if (there !== undefined) return { id, number: there, fresh: false }
  await insertDocument(tx, { ...document, id, number })
  return { id, number, fresh: true }
}
