import { askForSecrecy } from '../../src/applications/actions/ask-secrecy.ts'
import { attach } from '../../src/applications/actions/attach.ts'
import { saveAnswers } from '../../src/applications/actions/save-answers.ts'
import { submit } from '../../src/applications/actions/submit.ts'
import { newId } from '../../src/io/once.ts'
import type { Actor } from '../../src/people/person.ts'
import type { TestDatabase } from '../database.ts'
import { hereFor } from './calls.ts'
import { allSigned, whileOpen, type Joint } from './joint-application.ts'

/** Written into an answer that is asked to be secret; nothing else says it. */
export const secretSentence = 'Palomuurin salainen hallintaportti on q48713'
export const secretFile = 'verkkokuva-q48713.txt'
export const secretPart = 'answer:problem'

/** Whom the authority asks, and to which account it pays: for those who handle the case. */
export const contactName = 'Yhteys Keksitty'
export const contactAccount = 'FI2112345600000785'

export const requestOf = (part: string) => ({
  id: newId(),
  part,
  ground: 'security' as const,
  reason: 'Portin q48713 tunteminen auttaa murtautujaa',
})

/** A party asks that a part be secret. */
export const asked = (it: TestDatabase, who: Actor, id: string, part: string = secretPart) =>
  askForSecrecy(hereFor(it, who, whileOpen), id, requestOf(part))

/** A joint application ready to be sent, with an answer and an attachment that its coordinator asks to be kept secret. */
export async function withSecrets(it: TestDatabase): Promise<Joint & { readonly attachment: string }> {
  const joint = await allSigned(it)
  const here = hereFor(it, joint.editor, whileOpen)
  await saveAnswers(here, joint.id, {
    answers: {
      problem: secretSentence,
      contact: [{ name: contactName, position: 'suunnittelija' }],
      iban: contactAccount,
    },
  })
  const attachment = newId()
  const kept = { hash: attachment.replaceAll('-', '').padEnd(64, 'a'), size: 12, mediaType: 'text/plain' }
  await attach(here, joint.id, { id: attachment, kept, name: secretFile })
  await asked(it, joint.editor, joint.id)
  await asked(it, joint.editor, joint.id, `attachment:${attachment}`)
  return { ...joint, attachment }
}

/** The same, sent: with its case number. */
export async function sentWithSecrets(it: TestDatabase) {
  const joint = await withSecrets(it)
  const sent = await submit(hereFor(it, joint.signatory, whileOpen), joint.id)
  if (!sent.ok) throw new Error(`the situation cannot be made: ${sent.refusal}`)
  return { ...joint, caseId: sent.value.caseId, caseNumber: sent.value.caseNumber }
}
