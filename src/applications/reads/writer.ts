import { Absent, Barred } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import type { Actor } from '../../people/person.ts'
import { findActor } from '../../people/reads.ts'
import { findWorkspace } from './workspace.ts'

type Asking = { readonly keyHash: string; readonly id: string; readonly now: Date }

/** Who writes in an application, or why nobody does: the session has ended, there is no right to it, it can no longer be written. */
export type Writer = { readonly who: Actor } | 'signedOut' | 'ended' | 'closed'

/** Whether the holder of a session may write the answers of an application at a moment, with the rights of that moment. */
export async function findWriter(db: Read, { keyHash, id, now }: Asking): Promise<Writer> {
  const who = await findActor(db, keyHash, now)
  if (who === undefined) return 'signedOut'
  try {
    const work = await findWorkspace(db, { who, id, now })
    if (!work.may.answers) return 'ended'
    return work.open ? { who } : 'closed'
  } catch (fault) {
    if (fault instanceof Absent || fault instanceof Barred) return 'ended'
    throw fault
  }
}
