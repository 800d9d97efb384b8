import { findCall } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findActor } from '../../people/reads.ts'
import { editable } from '../application.ts'
import { policy } from '../policy.ts'
import { findApplication } from './application.ts'

type Asking = { readonly keyHash: string; readonly id: string; readonly now: Date }

/** Who writes in an application, or why nobody does: the session has ended, there is no right to it, it can no longer be written. */
export type Writer = { readonly who: Actor } | 'signedOut' | 'ended' | 'closed'

/** Whether the holder of a session may write the answers of an application at a moment, with the rights of that moment. */
export async function findWriter(db: Read, { keyHash, id, now }: Asking): Promise<Writer> {
  const who = await findActor(db, keyHash, now)
  if (who === undefined) return 'signedOut'
  const application = isId(id) ? await findApplication(db, id) : undefined
  if (application === undefined || !may(policy, who, 'edit_answers', application)) return 'ended'
  return editable(application, found(await findCall(db, application.callId)), now) ? { who } : 'closed'
}
