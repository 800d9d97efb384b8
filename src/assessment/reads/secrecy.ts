import { findOpenVersion, type OpenVersion } from '../../applications/reads/open-version.ts'
import { partsIn } from '../../applications/secret-part.ts'
import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
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

/**
 * Everything of a version of an application that may be secret, for those who may see it (`see_secret`): of the newest where no number is
 * said. Undefined where there is no such version.
 */
export async function findPartsToDecide(
  db: Read,
  applicationId: string,
  number?: number,
): Promise<(OpenVersion & { readonly parts: readonly PartToDecide[] }) | undefined> {
  const opened = await findOpenVersion(db, { applicationId, sees: true, ...(number === undefined ? {} : { number }) })
  if (opened === undefined) return undefined
  const { decisions } = await findSecrecy(db, applicationId)
  const parts = partsIn(opened.form, opened.version.content).map(({ part, says }) => ({
    part,
    digest: digestOf(says),
    made: decisions.filter((one) => one.part === part).length,
    standing: opened.secrecy.stood.find((one) => one.part === part)?.standing ?? { kind: 'open' as const },
  }))
  return { ...opened, parts }
}
