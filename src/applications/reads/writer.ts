import { findCall } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findActor } from '../../people/reads.ts'
import { editable } from '../application.ts'
import { mayWriteText } from '../kept-part.ts'
import { policy } from '../policy.ts'
import { findApplication } from './application.ts'

type Asking = { readonly keyHash: string; readonly id: string; readonly now: Date }

/**
 * Who is at work in an application and in which texts they may write, or why nobody is: the session has ended, there is no right to it, it
 * can no longer be written.
 */
export type Writer =
  | { readonly who: Actor; readonly writes: (text: string) => boolean }
  | 'signedOut'
  | 'ended'
  | 'closed'

/** What the holder of a session may write of an application at a moment, with the rights of that moment. */
export async function findWriter(db: Read, { keyHash, id, now }: Asking): Promise<Writer> {
  const who = await findActor(db, keyHash, now)
  if (who === undefined) return 'signedOut'
  const application = isId(id) ? await findApplication(db, id) : undefined
  if (application === undefined || !may(policy, who, 'open_workspace', application)) return 'ended'
  const isOpen = editable(application, found(await findCall(db, application.callId)), now)
  return isOpen ? { who, writes: (text) => mayWriteText(who, application, text) } : 'closed'
}
