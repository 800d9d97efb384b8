import { digestOf } from '../../io/digest.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { registerFile, type NamedFile } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import type { RegisterEvent } from '../events.ts'
import { messagePart, type Draft, type Marked, type MessageFile, type MessageKind } from '../message.ts'
import { secrecyAsked } from '../secrecy/secrecy.ts'
import { askSecrecy } from './ask-secrecy.ts'
import { dispatchDocument } from './dispatch-document.ts'
import { enterDocument } from './enter-document.ts'

export type NewMessage = {
  /** Comes with the form, so that the same form sent twice is one message. */
  readonly id: string
  readonly caseId: string
  readonly kind: MessageKind
  /** `arrived` from a party, `sent` by the authority. */
  readonly direction: 'arrived' | 'sent'
  readonly draft: Draft
  readonly lang: string
  /** Whom the writer acts for. */
  readonly senderId: string
  /** The organisations that it is addressed to. */
  readonly to: readonly string[]
  /** The files that go with it, put away and let in (`doneWithFiles` of io/waiting-files.ts). */
  readonly files?: readonly NamedFile[]
  /** The application of the case, of which a message that is marked secret asks. */
  readonly about: string
}

/**
 * Enters a message into its case as a document (TihL 26 §) and dispatches it, in the caller's transaction. The caller has asked its own
 * policy and `faultsIn`, and writes the letter, which never says what the message says. One that is marked secret asks for that in the same. Gives its id, and whether it is new.
 */
export async function writeMessage(
  tx: Write,
  here: Here,
  { id, caseId, kind, direction, draft, lang, senderId, to, about, files: taken = [] }: NewMessage,
): Promise<{ readonly id: string; readonly fresh: boolean }> {
  const files = taken.map((file): MessageFile => ({ id: newId(), ...file }))
  const said = { subject: draft.subject.trim(), text: draft.text.trim(), by: here.who.id }
  const content = files.length === 0 ? said : { ...said, files }
  const { number, fresh } = await enterDocument(tx, {
    id,
    caseId,
    kind,
    direction,
    title: content.subject,
    lang,
    at: here.now,
    senderId,
    content,
    hash: digestOf(content),
  })
  if (!fresh) return { id, fresh }
  await dispatchDocument(tx, id, to, here.now)
  await enterFiles(tx, here, { caseId, direction, lang, senderId, files })
  await record<RegisterEvent>(tx, here, {
    what: 'message.written',
    aboutKind: 'document',
    about: id,
    caseId,
    data: { kind, direction, number },
  })
  if (draft.secret !== undefined) await markSecret(tx, here, { id, caseId, about, secret: draft.secret })
  return { id, fresh }
}

type Entering = Pick<NewMessage, 'caseId' | 'direction' | 'lang' | 'senderId'> & {
  readonly files: readonly MessageFile[]
}

/** The files of a message as documents of its case. */
async function enterFiles(tx: Write, { now }: Pick<Here, 'now'>, { files, ...of }: Entering): Promise<void> {
  for (const { id, name, hash, size, mediaType } of files) {
    await registerFile(tx, { hash, size, mediaType }, now)
    await enterDocument(tx, {
      ...of,
      id,
      kind: 'attachment',
      title: name,
      at: now,
      content: null,
      fileHash: hash,
      hash,
    })
  }
}

type Asked = Pick<NewMessage, 'id' | 'caseId' | 'about'> & { readonly secret: Marked }

/** Asks that the message be secret, as its writer marks it; the caller has asked `faultsIn`. */
async function markSecret(tx: Write, here: Here, { id, caseId, about, secret }: Asked): Promise<void> {
  const asked = secrecyAsked({ part: messagePart(id), ...secret })
  if (asked.ok) await askSecrecy(tx, here, { id: newId(), about, caseId, ...asked.value })
}
