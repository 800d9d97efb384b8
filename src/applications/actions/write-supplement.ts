import { findForm } from '../../forms/reads.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept as KeptFile } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { acceptable, type AttachRefusal } from '../../kit/attachment.ts'
import { isHandled, type Application } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import type { Answers } from '../content.ts'
import { policy } from '../policy.ts'
import { findVersion } from '../reads/version.ts'
import { lockApplication } from '../store/application.ts'
import { countAttachments, insertAttachment, isAttached } from '../store/attachment.ts'
import { lockSupplement, saveSupplementAnswers } from '../store/supplement.ts'
import { attachmentsField, shownIn, writable, type Supplement } from '../supplement.ts'
import { mayAnswer, fieldsSaidIn } from '../supplement-part.ts'
import { touched, type Touched, type Written } from '../reads/written-over.ts'
import { supplementText } from '../supplement-text.ts'
import { right } from './change.ts'
import { inSupplement } from './hold-text-place.ts'
import { rewriteIn, takeIn } from './rewrite-texts.ts'

type Of = { readonly applicationId: string; readonly id: string }

/** The request and its application, held, for somebody of whom `right` holds. */
export async function heldSupplement(
  tx: Write,
  here: Here<Actor>,
  { applicationId, id }: Of,
  right: (application: Application) => boolean,
) {
  const { application } = found(await lockApplication(tx, applicationId))
  allowed(right(application), may(policy, here.who, 'read', application))
  const supplement = found(await lockSupplement(tx, applicationId, id))
  return isHandled(application) ? done({ application, supplement }) : refuse('supplement_closed')
}

export type Kept = {
  readonly id: string
  /** The fields that another changed since they were seen: nothing of them was kept. */
  readonly clashes: readonly string[]
}

/** What was written; `live`: into texts while others wrote in them too, by the fields (written.ts). */
type Writing = Written & { readonly live?: ReadonlyMap<string, Uint8Array> | undefined }

async function sorted(tx: Write, { applicationId }: Of, supplement: Supplement, written: Written): Promise<Touched> {
  const { content } = found(await findVersion(tx, applicationId))
  const { questions } = found(await findForm(tx, content.formId))
  return touched(questions, (key) => shownIn(supplement, fieldsSaidIn(content), key), written)
}

type Held = { readonly application: Application; readonly supplement: Supplement }

const textsIn = (supplementId: string, given: Answers): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(given).flatMap(([key, value]) =>
      typeof value === 'string' ? [[supplementText({ supplementId, key }), value]] : [],
    ),
  )

/** Takes what was written into texts together with others, and gives what is to be judged by its plain text. */
async function taken(tx: Write, here: Here<Actor>, { application, supplement }: Held, written: Writing) {
  const { id } = supplement
  const asked = [...(written.live ?? [])].filter(([key]) => Object.hasOwn(written.answers, key)) // whose right and standing were looked at
  const live = new Map(asked.map(([key, change]) => [supplementText({ supplementId: id, key }), change]))
  const { settled } = await takeIn(here, inSupplement(tx, application, supplement), live)
  const isSettled = (key: string) => settled.has(supplementText({ supplementId: id, key }))
  const answers = Object.fromEntries(Object.entries(written.answers).filter(([key]) => !isSettled(key)))
  return { ...written, answers }
}

/**
 * Keeps what is being answered to a request, not yet sent. What is left as it was sent is no answer, and what another changed meanwhile
 * is not written over: it is told as a clash. Texts that are written together take their changes instead, whatever was seen. Refuses
 * supplement_closed after its deadline or its end, field_not_open for a field that it does not name.
 */
export const saveSupplement = (here: Here<Actor>, of: Of, written: Writing) =>
  attempt<Kept, 'supplement_closed' | 'field_not_open'>(here.db, async (tx) => {
    const keys = Object.keys(written.answers)
    const held = await heldSupplement(tx, here, of, (application) =>
      keys.every((key) => mayAnswer(here.who, application, key)),
    )
    if (!held.ok) return held
    const open = writable(held.value.supplement, keys, here.now)
    if (!open.ok) return open
    const rest = await taken(tx, here, held.value, written)
    const { kept, clashes } = await sorted(tx, of, held.value.supplement, rest)
    await saveSupplementAnswers(tx, of.id, kept, { who: here.who.id, at: here.now })
    const place = inSupplement(tx, held.value.application, held.value.supplement)
    await rewriteIn(tx, here, place, { id: of.applicationId, texts: textsIn(of.id, kept) })
    return done({ id: of.id, clashes })
  })

type File = { readonly id: string; readonly kept: KeptFile; readonly name: string }
type FileRefusal = AttachRefusal | 'supplement_closed' | 'field_not_open'

/** Adds a file to the answer to a request that asks for attachments. `kept` is what came of putting its bytes away. Refuses as `attach`, and as `saveSupplement`. */
export const attachToSupplement = (here: Here<Actor>, of: Of, { id, kept, name }: File) =>
  attempt<{ id: string }, FileRefusal>(here.db, async (tx) => {
    const held = await heldSupplement(tx, here, of, right(here.who, 'write_supplement'))
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
