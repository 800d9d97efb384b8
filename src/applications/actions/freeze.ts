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
import type { Content } from '../content.ts'
import { frozen } from '../frozen.ts'
import type { Receipt } from '../receipt.ts'
import { insertVersion, type newestVersion } from '../store/version.ts'

type Sent = {
  readonly application: Application
  readonly content: Content
  readonly newest: Awaited<ReturnType<typeof newestVersion>>
}
type Case = { readonly id: string; readonly number: string }

/** The case of the application; its first submission opens it. */
async function caseOf(
  tx: Write,
  here: Here<Actor>,
  { caseId, authorityId, lang, example }: Application,
): Promise<Case> {
  const there = caseId === null ? undefined : await findCase(tx, caseId)
  return there ?? openCase(tx, { authorityId, process: 'state_grant', at: here.now, lang, example })
}

/** Attachments become documents of the case when they first arrive. */
async function enterAttachments(
  tx: Write,
  here: Here<Actor>,
  caseId: string,
  { application, content, newest }: Sent,
): Promise<void> {
  const fresh = content.attachments.filter((file) => !(newest?.attachments ?? []).includes(file.hash))
  for (const file of fresh)
    await enterDocument(tx, {
      caseId,
      kind: 'attachment',
      direction: 'arrived',
      title: file.name,
      lang: application.lang,
      at: here.now,
      senderId: application.coordinatorId,
      content: null,
      fileHash: file.hash,
      hash: file.hash,
    })
}

/**
 * Freezes what an application says as its next version, enters it and its new attachments into the register, and gives the receipt. In
 * the caller's transaction, which holds the lock on the application. The hash is the sha-256 of the version in canonical JSON (RFC 8785).
 */
export async function freeze(tx: Write, here: Here<Actor>, sent: Sent): Promise<{ receipt: Receipt; caseId: string }> {
  const { application, content, newest } = sent
  const file = await caseOf(tx, here, application)
  const version = frozen(application, content, (newest?.number ?? 0) + 1)
  const [id, hash] = [newId(), digestOf(version)]
  const document = await enterDocument(tx, {
    caseId: file.id,
    kind: 'application',
    direction: 'arrived',
    title: plain(version.title, application.lang),
    lang: application.lang,
    at: here.now,
    senderId: application.coordinatorId,
    content: version,
    hash,
  })
  await enterAttachments(tx, here, file.id, sent)
  await insertVersion(tx, {
    id,
    revision: application.revision,
    content: version,
    hash,
    arrivedAt: here.now,
    submittedBy: here.who.id,
    documentId: document.id,
  })
  const receipt = {
    applicationId: application.id,
    versionId: id,
    number: version.number,
    hash,
    arrivedAt: here.now,
    caseId: file.id,
    caseNumber: file.number,
    totalCents: version.totalCents,
    soughtCents: version.soughtCents,
  }
  return { receipt, caseId: file.id }
}
