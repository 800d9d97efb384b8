import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import { partsIn, stoodIn, withForm, type Stood } from '../secrecy.ts'
import type { Workspace } from '../workspace.ts'
import { findVersion } from './version.ts'

type Named = { readonly id: string; readonly name: string }

/** What a party may ask to be secret in its application, and how it stands. */
export type OwnSecrecy = {
  /** What is asked about or decided, as it was sent; what was not sent, as it stands. */
  readonly stood: readonly Stood[]
  /** Every part that is there. */
  readonly parts: readonly string[]
  readonly files: readonly Named[]
}

/** The same for the parties of an application, who see all of it. */
export async function findOwnSecrecy(db: Read, { application, form }: Workspace): Promise<OwnSecrecy> {
  const [asked, sent] = await Promise.all([findSecrecy(db, application.id), findVersion(db, application.id)])
  const ofSent = sent === undefined ? [] : partsIn(form, sent.content)
  const isSent = (part: string) => ofSent.some((one) => one.part === part)
  const parts = [...ofSent, ...partsIn(form, application).filter(({ part }) => !isSent(part))]
  return {
    stood: stoodIn(parts, withForm(form, asked), digestOf),
    parts: parts.map(({ part }) => part),
    files: [...application.attachments, ...(sent?.content.attachments ?? [])],
  }
}
