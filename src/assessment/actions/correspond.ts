import { allowed, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'

/** Lets pass whoever writes to the parties of a case, in the caller's transaction: the same people ask and settle whatever concerns them. */
export async function mayCorrespond(tx: Write, here: Here<Actor>, applicationId: string): Promise<void> {
  const thing = found(await findHandled(tx, applicationId))
  allowed(may(casePolicy, here.who, 'correspond', thing), may(casePolicy, here.who, 'know', thing))
}
