import { keysAsked } from '../../forms/reads.ts'
import { digestOf } from '../../io/digest.ts'
import { Absent, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { editable, isHandled } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import { findVersion, type Version } from '../reads/version.ts'
import { lockApplication } from '../store/application.ts'
import { openBehalfEdit } from '../store/behalf-edit.ts'
import { insertSupplement, isAsked } from '../store/supplement.ts'
import { attachmentsField, endOfDay, requestFaults, type Request } from '../supplement.ts'
import { partiesOf } from '../submission.ts'
import { partTexts } from '../supplement-part.ts'
import { tellParties, told } from './tell-parties.ts'

export type AskRefusal = 'request_faulty' | 'still_editable' | 'step_not_allowed' | 'field_opened'
type Input = Request & { readonly id: string }

async function enterRequest(
  tx: Write,
  here: Here<Actor>,
  {
    version,
    authorityId,
    dueAt,
    reason,
    fields,
  }: {
    readonly version: Version & { readonly caseId: string }
    readonly authorityId: string
    readonly dueAt: Date
  } & Pick<Request, 'reason' | 'fields'>,
) {
  const content = { reason, fields, dueAt: dueAt.toISOString(), by: here.who.id }
  const document = await enterDocument(tx, {
    caseId: version.caseId,
    kind: 'supplement_request',
    direction: 'sent',
    title: plain(version.content.title, version.lang),
    lang: version.lang,
    at: here.now,
    senderId: authorityId,
    content,
    hash: digestOf(content),
  })
  await dispatchDocument(tx, document.id, partiesOf(version.content), here.now)
  return document.id
}

/** Only what the form asks, the parts that the version has, or attachments, can be asked for. */
async function known(tx: Write, { content }: Version, { fields }: Request): Promise<void> {
  const parts = partTexts(content)
  const keys = fields.map(({ key }) => key).filter((key) => key !== attachmentsField && !Object.hasOwn(parts, key))
  const asked = new Set(await keysAsked(tx, content.formId, keys))
  if (!keys.every((key) => asked.has(key))) throw new Absent()
}

/** Whether an edit on behalf of a party has one of these fields open at `now`. */
async function isOpened(tx: Write, applicationId: string, { fields }: Request, now: Date): Promise<boolean> {
  const edit = await openBehalfEdit(tx, applicationId)
  return edit !== undefined && now <= edit.until && fields.some(({ key }) => edit.fields.includes(key))
}

/**
 * Asks the parties of an application to supplement named fields by the end of a day (HL 22 §, 33 §; domain.md R-A9), in the caller's
 * transaction; the caller has asked its own policy. Entered into the register, dispatched to every party and told by letter. `id` comes
 * with the form: the same form sent twice asks once. Refuses request_faulty (`requestFaults` says where), still_editable while the
 * applicant can write anyway, step_not_allowed before submission and after decision or withdrawal, field_opened for a field that is open
 * to be changed on behalf of a party.
 */
export async function askSupplement(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  { id, ...request }: Input,
): Promise<Outcome<{ id: string }, AskRefusal>> {
  const { application, call } = found(await lockApplication(tx, applicationId))
  if (await isAsked(tx, id)) return done({ id })
  if (!request.due.ok || Object.keys(requestFaults(request, here.now)).length > 0) return refuse('request_faulty')
  if (editable(application, call, here.now)) return refuse('still_editable')
  const version = found(await findVersion(tx, applicationId))
  const { caseId } = version
  if (caseId === null || !isHandled(application)) return refuse('step_not_allowed')
  await known(tx, version, request)
  if (await isOpened(tx, applicationId, request, here.now)) return refuse('field_opened')
  const reason = request.reason.trim()
  const fields = request.fields.map(({ key, note }) => ({ key, note: note.trim() }))
  const dueAt = endOfDay(request.due.value)
  const entered = { version: { ...version, caseId }, authorityId: application.authorityId, dueAt, reason, fields }
  const documentId = await enterRequest(tx, here, entered)
  await insertSupplement(
    tx,
    { id, applicationId, documentId, reason, dueAt, fields },
    { who: here.who.id, at: here.now },
  )
  await record<ApplicationEvent>(tx, here, {
    what: 'supplement.asked',
    aboutKind: 'application',
    about: applicationId,
    caseId,
    data: { supplement: id, fields: fields.map(({ key }) => key), dueAt: dueAt.toISOString() },
  })
  await tellParties(tx, here, told(version), { kind: 'asked', id, due: dueAt })
  return done({ id })
}
