import { found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { listAttached } from '../reads/supplement.ts'
import { findVersion, type Version } from '../reads/version.ts'
import type { Receipt } from '../receipt.ts'
import { markAnswered } from '../store/supplement.ts'
import { newestVersion } from '../store/version.ts'
import { partiesOf, type Submission } from '../submission.ts'
import { answersTo, attachmentsField, sendable, supplemented } from '../supplement.ts'
import { saidIn } from '../supplement-part.ts'
import { answeredLetter, type Reader } from '../supplement-letters.ts'
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

/** The answer as the next version of the application, in the register, addressed to the authority. */
async function arrived(
  tx: Write,
  here: Here<Actor>,
  { application, before, answers }: { application: Application; before: Version; answers: Answers },
): Promise<Receipt> {
  const newest = found(await newestVersion(tx, application.id))
  const next = await takeOver(tx, here, application, answersTo(answers))
  await takeOverParts(tx, here, next, answers)
  const { documentId, receipt } = await keepVersion(tx, here, {
    application: next,
    file: { id: before.caseId ?? '', number: before.caseNumber ?? '' },
    version: supplemented(before.content, answers, await addedFiles(tx, application.id, answers)),
    newest,
    kind: 'supplement',
    revision: revisionOf(application, newest, next),
  })
  await dispatchDocument(tx, documentId, [application.authorityId], here.now)
  return receipt
}

/**
 * Sends the answer to a request to supplement (HL 22 §; domain.md R-A9): the named fields as they are written now make the next version
 * of the application, with its hash and its receipt; what has not been written stays as it was and is told as unanswered. The attempt is
 * kept. Refuses supplement_closed, nothing_answered.
 */
export const answerSupplement = (here: Here<Actor>, of: Of) =>
  witnessed(here, 'supplement.answer', of.applicationId, () =>
    attempt<Receipt, 'supplement_closed' | 'nothing_answered'>(here.db, async (tx) => {
      const held = await heldSupplement(tx, here, of, right(here.who, 'send_supplement'))
      if (!held.ok) return held
      const { application, supplement } = held.value
      const ready = sendable(supplement, here.now)
      if (!ready.ok) return ready
      const { answers } = supplement
      const before = found(await findVersion(tx, of.applicationId))
      const receipt = await arrived(tx, here, { application, before, answers })
      const was = Object.fromEntries(
        Object.entries(saidIn(before.content)).filter(([key]) => Object.hasOwn(answers, key)),
      )
      const by = { who: here.who.id, at: here.now }
      await markAnswered(tx, of.id, { ...by, versionId: receipt.versionId, before: was })
      await record<ApplicationEvent>(tx, here, {
        what: 'supplement.answered',
        aboutKind: 'application',
        about: of.applicationId,
        caseId: application.caseId,
        data: { supplement: of.id, version: receipt.versionId, number: receipt.number },
      })
      await tellArrived(tx, here, before, receipt)
      return done(receipt)
    }),
  )
