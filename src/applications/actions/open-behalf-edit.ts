import { findForm } from '../../forms/reads.ts'
import { Absent, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { editable, isUnderWay, type Application, type Asking } from '../application.ts'
import { changeableIn, editFaults, type TypedEdit } from '../behalf-edit.ts'
import type { ApplicationEvent } from '../events.ts'
import { listOpenFields } from '../reads/supplement.ts'
import { findVersion, type Version } from '../reads/version.ts'
import { lockApplication } from '../store/application.ts'
import { insertBehalfEdit, lockBehalfEdit, markDropped, openBehalfEdit } from '../store/behalf-edit.ts'
import { endOfDay } from '../supplement.ts'
import { partiesOf } from '../submission.ts'
import { tellEdit } from './tell-edit.ts'

export type OpenRefusal =
  | 'edit_faulty'
  | 'still_editable'
  | 'step_not_allowed'
  | 'open_already'
  | 'field_asked'
  | 'edit_over'
type Opened = TypedEdit & { readonly id: string }

/** Only what the form asks, and what may be changed on behalf of others. */
async function known(tx: Write, { content }: Version, fields: readonly string[]): Promise<void> {
  const { questions } = found(await findForm(tx, content.formId))
  const keys = new Set(changeableIn(questions).map(({ key }) => key))
  if (!fields.every((key) => keys.has(key))) throw new Absent()
}

type Memo = { readonly version: Version; readonly authorityId: string; readonly edit: Opened }

/** The request as an official's memo of the case (HL 42 §): who asked, what and why. */
async function enterMemo(tx: Write, here: Here<Actor>, { version, authorityId, edit }: Memo): Promise<void> {
  const { id, askedBy, reason, fields, until } = edit
  const content = { edit: id, askedBy, reason, fields, until, by: here.who.id }
  await enterDocument(tx, {
    caseId: version.caseId ?? '',
    kind: 'edit_request',
    direction: 'internal',
    title: plain(version.content.title, version.lang),
    lang: version.lang,
    at: here.now,
    senderId: authorityId,
    content,
    hash: digestOf(content),
  })
}

/** Why nothing of an application can be opened now; undefined where it can. */
function closedTo(
  application: Application,
  call: Asking,
  now: Date,
): 'step_not_allowed' | 'still_editable' | undefined {
  if (!isUnderWay(application, call)) return 'step_not_allowed'
  return editable(application, call, now) ? 'still_editable' : undefined
}

/**
 * Opens named answers of what was sent to be changed by the authority on behalf of a party that asked for it, until the end of a day and
 * two weeks at most; in the caller's transaction, whose caller has asked its policy. A memo of it is entered, every party is told. `id`
 * comes with the form: sent twice it opens once. Refuses edit_faulty (`editFaults` says where), still_editable while the applicant can
 * write anyway, step_not_allowed before sending and once it is not under way any more, open_already (one at a time), field_asked (an open
 * request to supplement names it: its party answers), edit_over (this one has ended).
 */
export async function openEdit(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  typed: Opened,
): Promise<Outcome<{ id: string }, OpenRefusal>> {
  const { application, call } = found(await lockApplication(tx, applicationId))
  const version = found(await findVersion(tx, applicationId))
  const parties = partiesOf(version.content)
  if (!typed.until.ok || Object.keys(editFaults(typed, parties, here.now)).length > 0) return refuse('edit_faulty')
  const why = closedTo(application, call, here.now)
  if (why !== undefined) return refuse(why)
  const open = await openBehalfEdit(tx, applicationId)
  if (open !== undefined) return open.id === typed.id ? done({ id: open.id }) : refuse('open_already')
  await known(tx, version, typed.fields)
  const asked = await listOpenFields(tx, applicationId, here.now)
  if (asked.some(({ key }) => typed.fields.includes(key))) return refuse('field_asked')
  const edit = { ...typed, reason: typed.reason.trim(), applicationId, until: endOfDay(typed.until.value) }
  if (!(await insertBehalfEdit(tx, edit, { who: here.who.id, at: here.now }))) return refuse('edit_over')
  await enterMemo(tx, here, {
    version,
    authorityId: application.authorityId,
    edit: { ...typed, reason: edit.reason },
  })
  await record<ApplicationEvent>(tx, here, {
    what: 'edit.opened',
    aboutKind: 'application',
    about: applicationId,
    caseId: application.caseId,
    data: { edit: edit.id, askedBy: edit.askedBy, fields: edit.fields, until: edit.until.toISOString() },
  })
  await tellEdit(tx, here, version, { kind: 'opened', id: edit.id })
  return done({ id: edit.id })
}

/** Ends an edit without a change; told to every party. In the caller's transaction. Refuses edit_over. */
export async function dropEdit(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  { id }: { readonly id: string },
): Promise<Outcome<{ id: string }, 'edit_over'>> {
  const { application } = found(await lockApplication(tx, applicationId))
  const edit = found(await lockBehalfEdit(tx, applicationId, id))
  if (edit.endedAt !== null) return refuse('edit_over')
  await markDropped(tx, id, { who: here.who.id, at: here.now })
  await record<ApplicationEvent>(tx, here, {
    what: 'edit.dropped',
    aboutKind: 'application',
    about: applicationId,
    caseId: application.caseId,
    data: { edit: id },
  })
  await tellEdit(tx, here, found(await findVersion(tx, applicationId)), { kind: 'dropped', id })
  return done({ id })
}
