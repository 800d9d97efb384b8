import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { RegisterEvent } from '../events.ts'
import { insertSettled } from '../store.ts'

/**
 * Notes that a message from a party needs no answer, in the caller's transaction; the caller has asked its policy. Says false where
 * the case has no such message. Said twice, it keeps the first.
 */
export async function settleMessage(
  tx: Write,
  here: Here,
  { caseId, id }: { readonly caseId: string; readonly id: string },
): Promise<boolean> {
  const made = await insertSettled(tx, { caseId, id, who: here.who.id, at: here.now })
  if (made === 'fresh')
    await record<RegisterEvent>(tx, here, {
      what: 'message.settled',
      aboutKind: 'document',
      about: id,
      caseId,
      data: {},
    })
  return made !== 'absent'
}
