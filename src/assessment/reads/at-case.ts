import { listSupplements } from '../../applications/reads/supplement.ts'
import { standingOf, type Standing } from '../../applications/supplement.ts'
import { isCoveredIn } from '../../applications/covering.ts'
import { allowed, Absent, found, NobodyYet } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import type { Actor } from '../../people/person.ts'
import type { Document } from '../../register/document.ts'
import { words } from '../../register/words.ts'
import { findKeeping, listDocuments } from '../../register/reads.ts'
import { findDisposal } from '../../register/reads/disposal.ts'
import type { Message } from '../../register/message.ts'
import { countMessages, listMessages } from '../../register/reads/messages.ts'
import { keptUntil } from '../../register/retention.ts'
import type { Corresponded } from '../listed.ts'
import { casePolicy, type Case } from '../policy.ts'
import { findHandled } from './handled.ts'
import type { Reading } from './reading.ts'

type Asking = { readonly who: Actor | null; readonly id: string | undefined }

/** The case of an address, for who handles it at the desk. An assessor of the case reads it in the queue instead. */
export async function findCaseAtDesk(db: Read, { who, id = '' }: Asking): Promise<{ who: Actor; thing: Case }> {
  if (who === null) throw new NobodyYet()
  if (!isId(id)) throw new Absent()
  const thing = found(await findHandled(db, id))
  allowed(may(casePolicy, who, 'handle', thing), may(casePolicy, who, 'know', thing))
  return { who, thing }
}

/** What has been written between those who handle a case and its parties. */
export async function findCorresponded(
  db: Read,
  { applicationId, caseId }: Pick<Case, 'applicationId' | 'caseId'>,
  now: Date,
): Promise<Corresponded> {
  const [messages, supplements] = await Promise.all([
    caseId === null ? { count: 0, waiting: 0 } : countMessages(db, caseId),
    listSupplements(db, applicationId),
  ])
  const standings = supplements.map((one) => standingOf(one, now))
  const count = (standing: Standing) => standings.filter((one) => one === standing).length
  return { messages, supplements: { open: count('open'), answered: count('answered'), lapsed: count('lapsed') } }
}

type Shown = Pick<Reading, 'version' | 'secrecy'> & {
  /** The messages of the case as the reader may see them. */
  readonly messages: readonly Message[]
}

/**
 * The documents with the names of attachments covered, but of those that the reader may fetch (of an earlier version none is known), and
 * with the subjects of messages that are closed.
 */
function titled(documents: readonly Document[], { version, secrecy, messages }: Shown) {
  const { coveredFile, coveredText } = words[version.content.lang]
  const closed = messages.filter((one) => one.covered).map(({ id }) => id)
  const open = version.content.attachments.filter(({ id }) => !isCoveredIn(secrecy, 'attachment', id))
  const files = [...open, ...messages.flatMap((one) => one.files)].map(({ hash }) => hash)
  const isOpen = ({ kind, fileHash }: Document) =>
    kind !== 'attachment' || (fileHash !== null && files.includes(fileHash))
  const titleOf = (document: Document) => {
    if (closed.includes(document.id)) return coveredText
    return isOpen(document) ? document.title : say(coveredFile, { number: document.number })
  }
  return documents.map((document) => ({ ...document, title: titleOf(document) }))
}

/**
 * The documents of a case as a reader may see them, and until when they are kept; nothing where it has no case number yet. `reading` is
 * what the reader is shown of the application, `sees` whether that is also what is secret (`see_secret`).
 */
export async function findPapers(
  db: Read,
  { applicationId: about, caseId }: Pick<Case, 'applicationId' | 'caseId'>,
  { sees, ...reading }: Pick<Reading, 'version' | 'secrecy'> & { readonly sees: boolean },
) {
  if (caseId === null) return { documents: [], kept: undefined }
  const [documents, keeping, disposal, messages] = await Promise.all([
    listDocuments(db, caseId),
    findKeeping(db, caseId),
    findDisposal(db, caseId),
    sees ? [] : listMessages(db, { caseId, about, sees }), // who sees what is secret reads every title as it is
  ])
  const doneAt = disposal?.doneAt ?? null
  if (doneAt !== null) return { documents, kept: { kind: 'disposed' as const, on: dayOf(doneAt) } }
  return {
    documents: sees ? documents : titled(documents, { ...reading, messages }),
    kept: keeping === undefined ? undefined : keptUntil(keeping),
  }
}
