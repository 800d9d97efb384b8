import { isBlank } from '../../forms/missing.ts'
import { findForm } from '../../forms/reads.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { acceptable, type AttachRefusal } from '../attachment.ts'
import { isHandled } from '../application.ts'
import type { Answers } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { findVersion } from '../reads/version.ts'
import { lockApplication } from '../store/application.ts'
import { countAttachments, insertAttachment, isAttached } from '../store/attachment.ts'
import { lockSupplement, saveSupplementAnswers } from '../store/supplement.ts'
import type { AnswerValue } from '../submission.ts'
import { attachmentsField, writable, type Supplement } from '../supplement.ts'

type Of = { readonly applicationId: string; readonly id: string }

/** The request and its application, held, for somebody who may do this with it. */
export async function heldSupplement(
  tx: Write,
  here: Here<Actor>,
  { applicationId, id }: Of,
  deed: 'write_supplement' | 'send_supplement',
) {
  const { application } = found(await lockApplication(tx, applicationId))
  allowed(may(policy, here.who, deed, application), may(policy, here.who, 'read', application))
  const supplement = found(await lockSupplement(tx, applicationId, id))
  return isHandled(application) ? done({ application, supplement }) : refuse('supplement_closed')
}

/** Only what differs from what was sent, or has been written to the request before, is an answer: a field that is left as it was is none. */
async function fresh(tx: Write, { applicationId }: Of, { answers: before }: Supplement, answers: Answers) {
  const { content } = found(await findVersion(tx, applicationId))
  const { questions } = found(await findForm(tx, content.formId))
  const differs = ([key, value]: [string, AnswerValue]): boolean => {
    const [question, sent] = [questions.find((one) => one.key === key), content.answers[key]]
    if (question === undefined || Object.hasOwn(before, key)) return true
    if (isBlank(question, sent)) return !isBlank(question, value)
    return digestOf(sent) !== digestOf(value)
  }
  return Object.fromEntries(Object.entries(answers).filter(differs))
}

/**
 * Keeps what is being answered to a request, not yet sent. What is left as it was sent is no answer. Refuses supplement_closed after
 * its deadline or its end, field_not_open for a field that it does not name.
 */
export const saveSupplement = (here: Here<Actor>, of: Of, { answers }: { readonly answers: Answers }) =>
  attempt<{ id: string }, 'supplement_closed' | 'field_not_open'>(here.db, async (tx) => {
    const held = await heldSupplement(tx, here, of, 'write_supplement')
    if (!held.ok) return held
    const open = writable(held.value.supplement, Object.keys(answers), here.now)
    if (!open.ok) return open
    const given = await fresh(tx, of, held.value.supplement, answers)
    await saveSupplementAnswers(tx, of.id, given, { who: here.who.id, at: here.now })
    return done({ id: of.id })
  })

type File = { readonly id: string; readonly kept: Kept; readonly name: string }
type FileRefusal = AttachRefusal | 'supplement_closed' | 'field_not_open'

/** Adds a file to the answer to a request that asks for attachments. `kept` is what came of putting its bytes away. Refuses as `attach`, and as `saveSupplement`. */
export const attachToSupplement = (here: Here<Actor>, of: Of, { id, kept, name }: File) =>
  attempt<{ id: string }, FileRefusal>(here.db, async (tx) => {
    const held = await heldSupplement(tx, here, of, 'write_supplement')
    if (!held.ok) return held
    const { application, supplement } = held.value
    const open = writable(supplement, [attachmentsField], here.now)
    if (!open.ok) return open
    if (await isAttached(tx, of.applicationId, id)) return done({ id })
    const accepted = acceptable({ ...kept, name }, await countAttachments(tx, of.applicationId))
    if (!accepted.ok) return accepted
    await registerFile(tx, kept, here.now)
    const by = { who: here.who.id, at: here.now }
    if (!(await insertAttachment(tx, { id, applicationId: of.applicationId, ...kept, name: accepted.value, ...by })))
      throw new Absent()
    const files = supplement.answers[attachmentsField]
    const before = Array.isArray(files) ? files.filter((one) => typeof one === 'string') : []
    await saveSupplementAnswers(tx, of.id, { [attachmentsField]: [...before, id] }, by)
    await record<ApplicationEvent>(tx, here, {
      what: 'attachment.added',
      aboutKind: 'application',
      about: of.applicationId,
      caseId: application.caseId,
      data: { attachment: id, hash: kept.hash },
    })
    return done({ id })
  })
