import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { openCase } from '../../register/actions/open-case.ts'
import { findCase } from '../../register/reads.ts'
import type { Application } from '../application.ts'
import { frozen } from '../frozen.ts'
import type { Receipt } from '../receipt.ts'
import type { Submission } from '../submission.ts'
import { insertVersion, type newestVersion } from '../store/version.ts'

/** When something arrives, and who sent it. */
type Arriving = Pick<Here, 'now'> & { readonly who: Pick<Actor, 'id'> }

type Sent = {
  readonly application: Application
  readonly content: Parameters<typeof frozen>[1]
  readonly newest: Awaited<ReturnType<typeof newestVersion>>
}
type Case = { readonly id: string; readonly number: string }

/** The case of the application; its first submission opens it. */
async function caseOf(tx: Write, here: Arriving, { caseId, authorityId, lang, example }: Application): Promise<Case> {
  const there = caseId === null ? undefined : await findCase(tx, caseId)
  return there ?? openCase(tx, { authorityId, process: 'state_grant', at: here.now, lang, example })
}

type Kept = {
  readonly application: Application
  readonly file: Case
  readonly version: Submission
  readonly newest: Awaited<ReturnType<typeof newestVersion>>
  /** application: sent by the applicant · supplement: the answer to a request · edit_on_behalf: changed by the authority on behalf of a party. */
  readonly kind: 'application' | 'supplement' | 'edit_on_behalf'
  /** The revision of the workspace that the version holds. */
  readonly revision: number
}

/** Attachments become documents of the case when they first arrive. */
async function enterAttachments(tx: Write, here: Arriving, kept: Kept): Promise<void> {
  const { application, file, version, newest } = kept
  const fresh = version.attachments.filter(({ hash }) => !(newest?.attachments ?? []).includes(hash))
  for (const attachment of fresh)
    await enterDocument(tx, {
      caseId: file.id,
      kind: 'attachment',
      direction: 'arrived',
      title: attachment.name,
      lang: application.lang,
      at: here.now,
      senderId: application.coordinatorId,
      content: null,
      fileHash: attachment.hash,
      hash: attachment.hash,
    })
}

/** The version as a document of the case, and its new attachments beside it. */
async function enterVersion(tx: Write, here: Arriving, kept: Kept, hash: string): Promise<string> {
  const { application, file, version, kind } = kept
  const document = await enterDocument(tx, {
    caseId: file.id,
    kind,
    direction: kind === 'edit_on_behalf' ? 'internal' : 'arrived',
    title: plain(version.title, application.lang),
    lang: application.lang,
    at: here.now,
    senderId: kind === 'edit_on_behalf' ? application.authorityId : application.coordinatorId,
    content: version,
    hash,
  })
  await enterAttachments(tx, here, kept)
  return document.id
}

/** Keeps a version as it arrived: a document of the case with its new attachments, its hash, and the receipt. */
export async function keepVersion(
  tx: Write,
  here: Arriving,
  kept: Kept,
): Promise<{ readonly receipt: Receipt; readonly documentId: string }> {
  const { application, file, version: content, revision } = kept
  const [id, hash, arrivedAt] = [newId(), digestOf(content), here.now]
  const documentId = await enterVersion(tx, here, kept, hash)
  await insertVersion(tx, { id, revision, content, hash, arrivedAt, submittedBy: here.who.id, documentId })
  const receipt = {
    applicationId: application.id,
    versionId: id,
    number: content.number,
    hash,
    arrivedAt,
    caseId: file.id,
    caseNumber: file.number,
    totalCents: content.totalCents,
    soughtCents: content.soughtCents,
  }
  return { receipt, documentId }
}

/**
 * Freezes what an application says as its next version, enters it and its new attachments into the register, and gives the receipt. In
 * the caller's transaction, which holds the lock on the application. The hash is the sha-256 of the version in canonical JSON (RFC 8785).
 */
export async function freeze(tx: Write, here: Arriving, sent: Sent): Promise<{ receipt: Receipt; caseId: string }> {
  const { application, content, newest } = sent
  const file = await caseOf(tx, here, application)
  const version = frozen(application, content, (newest?.number ?? 0) + 1)
  const kept = { application, file, version, newest, kind: 'application' as const, revision: application.revision }
  const { receipt } = await keepVersion(tx, here, kept)
  return { receipt, caseId: file.id }
}
