import { Absent, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { findOutage } from '../../io/outages.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { plain, type Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { formIdOf, type Application } from '../application.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { admitted, said, type AdmitRefusal, type LateGround, type LateShowing } from '../late.ts'
import { admissionLetter } from '../late-letters.ts'
import { findApplication } from '../reads/application.ts'
import { findAdmission, findLateAttempt, listShowings } from '../reads/late.ts'
import type { Receipt } from '../receipt.ts'
import { lockApplication, saveApplication } from '../store/application.ts'
import { insertAdmission } from '../store/late.ts'
import { newestVersion } from '../store/version.ts'
import { freeze } from './freeze.ts'
import { tellAll } from './tell.ts'
import { weighed } from '../reads/weighed.ts'

export type AdmitInput = { readonly ground: LateGround; readonly outageId: string | null; readonly reason: string }
type Act = {
  readonly application: Application
  readonly receipt: Receipt
  readonly input: AdmitInput
  readonly reason: string
  readonly attemptId: number
  /** The questions whose answers it lacks, to be supplemented. */
  readonly lacking: readonly string[]
  /** What the applicant shows, where the act stands on it. */
  readonly showing: LateShowing | undefined
}

/** The act as a document of the case, sent to every party. Gives its id. */
async function enterDocumentOf(tx: Write, here: Here<Actor>, title: Words, act: Act): Promise<string> {
  const { application, receipt, input, reason, showing, lacking } = act
  const content = {
    applicationId: application.id,
    version: receipt.number,
    arrivedAt: receipt.arrivedAt.toISOString(),
    ground: input.ground,
    outageId: input.outageId,
    showing: showing === undefined ? null : { ...showing, at: showing.at.toISOString() },
    reason,
    lacking,
    admittedBy: here.who.id,
    admittedAt: here.now.toISOString(),
  }
  const { id } = await enterDocument(tx, {
    caseId: receipt.caseId,
    kind: 'late_admission',
    direction: 'sent',
    title: plain(title, application.lang),
    lang: application.lang,
    at: here.now,
    senderId: application.authorityId,
    content,
    hash: digestOf(content),
  })
  return id
}

/** The act kept with its document, and told to every party. */
async function enterAct(tx: Write, here: Here<Actor>, act: Act): Promise<void> {
  const { application, receipt, input, reason, attemptId } = act
  const title = titleOf(found(await findApplication(tx, application.id)).answers)
  const documentId = await enterDocumentOf(tx, here, title, act)
  const parties = [...new Set(application.parties.map(({ organisationId }) => organisationId))]
  await dispatchDocument(tx, documentId, parties, here.now)
  await insertAdmission(tx, {
    applicationId: application.id,
    attemptId,
    versionId: receipt.versionId,
    documentId,
    ground: input.ground,
    outageId: input.ground === 'outage' ? input.outageId : null,
    reason,
    at: here.now,
    who: here.who.id,
  })
  const news = { title, receipt, admittedAt: here.now }
  await tellAll(
    tx,
    here,
    { application, parties },
    { from: 'authority', once: `admitted:${receipt.versionId}`, letter: (reader) => admissionLetter(news, reader) },
  )
}

/** The outage of the log that is named; absent where there is none of that id. */
const outageOf = async (tx: Write, { ground, outageId }: AdmitInput) =>
  ground === 'outage' && outageId !== null ? found(await findOutage(tx, outageId)) : undefined

/** What is judged: what was tried to be sent, when and by whom, the outage that is named, and what the application lacks. */
async function weighedLate(tx: Write, id: string, input: AdmitInput) {
  const { application: stored, call } = found(await lockApplication(tx, id))
  const application = { ...stored, formId: formIdOf(stored, call) }
  const late = call.closesAt === null ? undefined : await findLateAttempt(tx, id, call.closesAt)
  const newest = await newestVersion(tx, id)
  const { content, form, lacks } = await weighed(tx, application, found(await findApplication(tx, id)))
  const [showing] = input.ground === 'showing' ? await listShowings(tx, id) : []
  const judged = {
    ...input,
    outage: await outageOf(tx, input),
    showing,
    application,
    call,
    form,
    lacks,
    attemptAt: late?.at,
  }
  return { judged: { ...judged, frozenRevision: newest?.revision ?? null }, late, content, newest }
}

/**
 * Admits an application that arrived after closing (SähkL 10.2 §; domain.md R-A5, R-A7), in the caller's transaction, whose caller has
 * asked its policy: what was tried to be sent is frozen as a version that arrived when it was tried, entered into the register with the
 * act, its ground and its reason, and told to every party. Refuses admitted_already, text_missing, text_too_long (the reason), and as
 * `admitted` of late.ts.
 */
export async function admitLate(
  tx: Write,
  here: Here<Actor>,
  id: string,
  input: AdmitInput,
): Promise<Outcome<Receipt, AdmitRefusal>> {
  const { judged, late, content, newest } = await weighedLate(tx, id, input)
  if ((await findAdmission(tx, id)) !== undefined) return refuse('admitted_already')
  const reason = said(input.reason)
  if (!reason.ok) return reason
  const outcome = admitted(judged, here.now)
  if (!outcome.ok) return outcome
  if (late === undefined) throw new Absent()
  const then = { now: late.at, who: { id: late.who } }
  const { receipt, caseId } = await freeze(tx, then, { application: outcome.value, content, newest })
  const application = { ...outcome.value, caseId }
  await saveApplication(tx, application)
  const { showing, lacks } = judged
  const lacking = [...new Set(lacks.flatMap(({ question }) => question ?? []))]
  await enterAct(tx, here, { application, receipt, input, reason: reason.value, attemptId: late.id, showing, lacking })
  await record<ApplicationEvent>(tx, here, {
    what: 'application.admitted_late',
    aboutKind: 'application',
    about: id,
    caseId,
    data: { version: receipt.versionId, number: receipt.number, ground: input.ground, attempt: late.id },
  })
  return done(receipt)
}
