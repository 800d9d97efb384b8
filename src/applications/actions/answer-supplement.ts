import { costTypesOf } from '../../calls/cost-type.ts'
import { findCall } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { findApplication } from '../reads/application.ts'
import { promisesAnew } from '../reads/partners-of.ts'
import { listAttached } from '../reads/supplement.ts'
import { findVersion, type Version } from '../reads/version.ts'
import type { Receipt } from '../receipt.ts'
import { markAnswered } from '../store/supplement.ts'
import { newestVersion } from '../store/version.ts'
import { partiesOf, type Submission } from '../submission.ts'
import { answersTo, attachmentsField, sendable, supplemented, type Supplement } from '../supplement.ts'
import { fieldsSaidIn } from '../supplement-part.ts'
import { answerFaults, committed, type NewPromise } from '../supplement-promise.ts'
import { termsOf } from '../terms.ts'
import { answeredLetter, type Reader } from '../supplement-letters.ts'
import { catchUpRequests } from './catch-up-requests.ts'
import { keepVersion } from './freeze.ts'
import { right } from './change.ts'
import { revisionOf, takeOver } from './take-over.ts'
import { takeOverParts } from './take-over-parts.ts'
import { tellAll } from './tell.ts'
import { heldSupplement } from './write-supplement.ts'

type Of = { readonly applicationId: string; readonly id: string }

const idsIn = (value: Answers[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** The files that were added with the answer, as a version holds them. */
async function addedFiles(tx: Write, applicationId: string, answers: Answers): Promise<Submission['attachments']> {
  const files = await listAttached(tx, applicationId, idsIn(answers[attachmentsField]))
  return files.map(({ id, name, hash, size, mediaType }) => ({ id, name, hash, size, mediaType }))
}

async function tellArrived(tx: Write, here: Here<Actor>, version: Version, receipt: Receipt): Promise<void> {
  const arrived = {
    caseNumber: receipt.caseNumber,
    due: receipt.arrivedAt,
    version: receipt.number,
    hash: receipt.hash,
  }
  const { applicationId: id, example, content } = version
  const news = {
    from: 'authority' as const,
    once: `version:${receipt.versionId}`,
    letter: (reader: Reader) => answeredLetter(arrived, reader),
  }
  await tellAll(tx, here, { application: { id, example }, parties: partiesOf(content) }, news)
}

type Answering = {
  readonly application: Application
  readonly supplement: Supplement
  readonly before: Version
  /** The next version, and what of it parties commit to anew. */
  readonly after: Submission
  readonly promises: readonly NewPromise[]
}

async function answering(
  tx: Write,
  application: Application,
  supplement: Supplement,
): Promise<Outcome<Answering, 'not_committed' | 'money_faulty'>> {
  const { answers } = supplement
  const before = found(await findVersion(tx, application.id))
  const promises = promisesAnew(before.content, supplement, application.coordinatorId)
  const files = await addedFiles(tx, application.id, answers)
  const call = found(await findCall(tx, application.callId))
  const after = { ...committed(supplemented(before.content, answers, files), promises), costTypes: costTypesOf(call) }
  const { partners } = found(await findApplication(tx, application.id))
  if (answerFaults(before.content, after, termsOf(call), partners).length > 0) return refuse('money_faulty')
  if (promises.some(({ given }) => given === null)) return refuse('not_committed')
  return done({ application, supplement, before, after, promises })
}

/** The answer as the next version of the application, in the register, addressed to the authority. */
async function arrived(
  tx: Write,
  here: Here<Actor>,
  { application, supplement: { answers }, before, after: version, promises }: Answering,
): Promise<Receipt> {
  const newest = found(await newestVersion(tx, application.id))
  const next = await takeOver(tx, here, application, answersTo(answers))
  await takeOverParts(tx, here, next, { answers, promises })
  const { documentId, receipt } = await keepVersion(tx, here, {
    application: next,
    file: { id: before.caseId ?? '', number: before.caseNumber ?? '' },
    version,
    newest,
    kind: 'supplement',
    revision: revisionOf(application, newest, next),
  })
  await dispatchDocument(tx, documentId, [application.authorityId], here.now)
  return receipt
}

/** Marks the request as answered, with what stood in each field before. */
async function keepAnswered(tx: Write, here: Here<Actor>, { supplement, before }: Answering, receipt: Receipt) {
  const was = Object.fromEntries(
    Object.entries(fieldsSaidIn(before.content)).filter(([key]) => Object.hasOwn(supplement.answers, key)),
  )
  const by = { who: here.who.id, at: here.now }
  await markAnswered(tx, supplement.id, { ...by, versionId: receipt.versionId, before: was })
}

type Refusal = 'supplement_closed' | 'nothing_answered' | 'not_committed' | 'money_faulty'

/**
 * Sends the answer to a request to supplement (HL 22 §; domain.md R-A9): the named fields as they are written now make the next version
 * of the application, with its hash and its receipt; what has not been written stays as it was and is told as unanswered. The attempt is
 * kept. Refuses supplement_closed, nothing_answered, money_faulty (`answerFaults` says how), not_committed while a party whose tasks or
 * money it changes has not committed to them.
 */
export const answerSupplement = (here: Here<Actor>, of: Of) =>
  witnessed(here, 'supplement.answer', of.applicationId, () =>
    attempt<Receipt, Refusal>(here.db, async (tx) => {
      const held = await heldSupplement(tx, here, of, right(here.who, 'send_supplement'))
      if (!held.ok) return held
      const { application, supplement } = held.value
      const ready = sendable(supplement, here.now)
      if (!ready.ok) return ready
      const made = await answering(tx, application, supplement)
      if (!made.ok) return made
      const receipt = await arrived(tx, here, made.value)
      await keepAnswered(tx, here, made.value, receipt)
      await catchUpRequests(tx, here, made.value)
      await record<ApplicationEvent>(tx, here, {
        what: 'supplement.answered',
        aboutKind: 'application',
        about: of.applicationId,
        caseId: application.caseId,
        data: { supplement: of.id, version: receipt.versionId, number: receipt.number },
      })
      await tellArrived(tx, here, made.value.before, receipt)
      return done(receipt)
    }),
  )
