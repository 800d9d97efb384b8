import { findOpenVersion, type OpenVersion } from '../../applications/reads/open-version.ts'
import { stoodIn } from '../../applications/secrecy.ts'
import { partsIn } from '../../applications/secret-part.ts'
import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { listMessageParts, type MessageSaid } from '../../register/reads/messages.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import type { Standing } from '../../register/secrecy/secrecy.ts'

/** A part of what was sent as it is decided of. */
export type PartToDecide = {
  readonly part: string
  readonly standing: Standing
  /** Of what it says now. */
  readonly digest: string
  /** How many decisions have been made of it: whoever decides says how many were seen. */
  readonly made: number
}

/** A version with its parts, and the messages of its case. */
export type ToDecide = OpenVersion & {
  readonly parts: readonly PartToDecide[]
  readonly messages: readonly MessageSaid[]
}

/**
 * Everything of a version of an application that may be secret, for those who may see it (`see_secret`): of the newest where no number is
 * said, and then of the messages of the case too. Undefined where there is no such version.
 */
export async function findPartsToDecide(
  db: Read,
  applicationId: string,
  number?: number,
): Promise<ToDecide | undefined> {
  const opened = await findOpenVersion(db, { applicationId, sees: true, ...(number === undefined ? {} : { number }) })
  if (opened === undefined) return undefined
  const [secrecy, messages] = await Promise.all([
    findSecrecy(db, applicationId),
    listMessageParts(db, number === undefined ? opened.version.caseId : null),
  ])
  const stood = [...opened.secrecy.stood, ...stoodIn(messages, secrecy, digestOf)]
  const parts = [...partsIn(opened.form, opened.version.content), ...messages].map(({ part, says }) => ({
    part,
    digest: digestOf(says),
    made: secrecy.decisions.filter((one) => one.part === part).length,
    standing: stood.find((one) => one.part === part)?.standing ?? { kind: 'open' as const },
  }))
  return { ...opened, parts, messages }
}
