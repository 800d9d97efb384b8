import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { listMessageParts } from '../../register/reads/messages.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import { stoodIn, withForm, type Stood } from '../secrecy.ts'
import { heldIn, partsIn } from '../secret-part.ts'
import type { Workspace } from '../workspace.ts'
import { namedNow, type PartsNamed } from '../part-named.ts'
import { findVersion } from './version.ts'

/** What a party may ask to be secret in its application, and how it stands. */
export type OwnSecrecy = {
  /** What is asked about or decided, as it was sent; what was not sent, as it stands. */
  readonly stood: readonly Stood[]
  /** Every part that is there. */
  readonly parts: readonly string[]
  /** What the parts are called by. */
  readonly named: PartsNamed
}

/** The same for the parties of an application, who see all of it. */
export async function findOwnSecrecy(db: Read, { application, form }: Workspace): Promise<OwnSecrecy> {
  const [asked, sent, messages] = await Promise.all([
    findSecrecy(db, application.id),
    findVersion(db, application.id),
    listMessageParts(db, application.caseId),
  ])
  const ofSent = sent === undefined ? [] : partsIn(form, sent.content)
  const isSent = (part: string) => ofSent.some((one) => one.part === part)
  const written = partsIn(form, heldIn(application)).filter(({ part }) => !isSent(part))
  const parts = [...ofSent, ...written, ...messages]
  const now = namedNow({ form, application })
  return {
    stood: stoodIn(parts, withForm(form, asked), digestOf),
    parts: parts.map(({ part }) => part),
    named: {
      form,
      files: [...now.files, ...(sent?.content.attachments ?? [])],
      parties: [...now.parties, ...(sent?.content.partners ?? [])],
      works: [...now.works, ...(sent?.content.reuse.findings ?? [])],
      messages,
    },
  }
}
