import { withoutPersons } from '../../applications/public-copy.ts'
import { findPublicVersion, type OpenVersion } from '../../applications/reads/open-version.ts'
import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import type { CopyRequest } from '../../register/copy.ts'

/** A copy as it would be given: what is read, and what it can be recognised by. */
export type Copy = OpenVersion & {
  /** How many parts nobody has decided of. */
  readonly undecided: number
  /** Personal data was found in it and covered. */
  readonly bare: boolean
  /** Something is covered, as secret or as personal data: the rest is refused (JulkL 14.3 §). */
  readonly partial: boolean
  /** Of what the copy says and covers: what was previewed is what is given. */
  readonly digest: string
}

/** The copy of a version for somebody who asked for it. Undefined where there is no such version. Ask the policy (`give_copy`). */
export async function findCopy(
  db: Read,
  { applicationId, number }: { readonly applicationId: string; readonly number: number },
  { personal, names }: Pick<CopyRequest, 'personal' | 'names'>,
): Promise<Copy | undefined> {
  const open = await findPublicVersion(db, { applicationId, number })
  if (open === undefined) return undefined
  const content = personal ? withoutPersons(open.version.content, names) : open.version.content
  const { covered, stood } = open.secrecy
  const bare = digestOf(content) !== digestOf(open.version.content)
  return {
    ...open,
    version: { ...open.version, content },
    undecided: stood.filter(({ standing }) => standing.kind === 'asked').length,
    bare,
    partial: bare || covered.length > 0,
    digest: digestOf({ content, covered }),
  }
}
