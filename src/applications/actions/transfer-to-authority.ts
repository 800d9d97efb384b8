import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { transferred, type Application } from '../application.ts'
import { transferOf, type TypedTransfer } from '../authority-transfer.ts'
import type { ApplicationEvent } from '../events.ts'
import { findVersion, type Version } from '../reads/version.ts'
import { lockApplication, saveApplication } from '../store/application.ts'
import { insertAuthorityTransfer } from '../store/authority-transfer.ts'
import { partiesOf } from '../submission.ts'
import { transferLetter } from '../transfer-letters.ts'
import { tellAll } from './tell.ts'

type Moved = {
  readonly application: Application
  readonly version: Version & { readonly caseId: string }
  readonly typed: TypedTransfer
}

/** The transfer as a document of the case, with the moment of arrival that counts where a deadline is asked about. */
async function enter(tx: Write, here: Here<Actor>, { application, version, typed }: Moved): Promise<string> {
  const content = {
    ...typed,
    arrivedAt: (application.firstSubmittedAt ?? version.arrivedAt).toISOString(),
    by: here.who.id,
    at: here.now.toISOString(),
  }
  const document = await enterDocument(tx, {
    caseId: version.caseId,
    kind: 'authority_transfer',
    direction: 'sent',
    title: plain(version.content.title, version.lang),
    lang: version.lang,
    at: here.now,
    senderId: application.authorityId,
    content,
    hash: digestOf(content),
  })
  await dispatchDocument(tx, document.id, partiesOf(version.content), here.now)
  return document.id
}

async function tell(tx: Write, here: Here<Actor>, { application, version, typed }: Moved): Promise<void> {
  const authority = found(await findOrganisation(tx, application.authorityId))
  const told = {
    title: version.content.title,
    authority: authority.name,
    to: typed.to,
    caseNumber: version.caseNumber ?? '',
    arrivedAt: application.firstSubmittedAt ?? version.arrivedAt,
  }
  await tellAll(
    tx,
    here,
    { application, parties: partiesOf(version.content) },
    { from: 'authority', once: `transferred:${application.id}`, letter: (reader) => transferLetter(told, reader) },
  )
}

/**
 * Transfers an application to the authority that it belongs to (HL 21 §; domain.md R-A8), in the caller's transaction, whose caller has
 * asked its policy: it is handled here no more, its time of arrival is kept, the register holds the transfer, every party is told.
 * Sending the documents is the registry's deed outside the service. Refuses transfer_faulty (`transferFaults` says where) and
 * step_not_allowed before sending and after decision or withdrawal.
 */
export async function transferToAuthority(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  typed: TypedTransfer,
): Promise<Outcome<{ id: string }, 'transfer_faulty' | 'step_not_allowed'>> {
  const { application } = found(await lockApplication(tx, applicationId))
  const kept = transferOf(typed)
  if (!kept.ok) return kept
  const next = transferred(application)
  if (!next.ok) return next
  const version = found(await findVersion(tx, applicationId))
  const { caseId } = version
  if (caseId === null) return refuse('step_not_allowed')
  const moved = { application, version: { ...version, caseId }, typed: kept.value }
  const documentId = await enter(tx, here, moved)
  await insertAuthorityTransfer(tx, { ...kept.value, applicationId, at: here.now, who: here.who.id, documentId })
  await saveApplication(tx, next.value)
  await tell(tx, here, moved)
  await record<ApplicationEvent>(tx, here, {
    what: 'application.transferred',
    aboutKind: 'application',
    about: applicationId,
    caseId,
    data: { document: documentId },
  })
  return done({ id: applicationId })
}
