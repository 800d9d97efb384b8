import { findCall } from '../../calls/reads.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { post } from '../../io/mail.ts'
import { isLang } from '../../kit/lang.ts'
import { assignedLetter } from '../letters.ts'
import type { AssignablePerson } from '../listed.ts'
import { findDue } from '../reads/people.ts'

type Told = { readonly person: AssignablePerson; readonly count: number }

/**
 * Writes to those who were given something to assess: how many, in which call, by when. No title and no party: who turns out to be
 * disqualified has learnt of no case by letter.
 */
export async function tellAssigned(
  tx: Write,
  here: Pick<Here, 'now' | 'request'>,
  callId: string,
  told: readonly Told[],
): Promise<void> {
  const call = await findCall(tx, callId)
  if (call === undefined) return
  const dueOn = await findDue(tx, callId)
  for (const { person, count } of told) {
    if (count === 0 || person.email === null) continue
    const lang = isLang(person.lang) ? person.lang : 'fi'
    const { subject, body } = assignedLetter({ name: person.name, lang }, { count, call: call.title, dueOn })
    await post(
      tx,
      {
        to: { name: person.name, address: person.email },
        lang,
        subject,
        body,
        once: `assigned:${here.request}:${person.id}`,
        about: { kind: 'call', id: callId },
        example: person.example || call.example,
      },
      here.now,
    )
  }
}
