import { transferToAuthority } from '../../applications/actions/transfer-to-authority.ts'
import type { TypedTransfer } from '../../applications/authority-transfer.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'

/** Gives an application to the authority that it belongs to (HL 21 §; domain.md R-A8). The attempt is kept. Refuses as `transferToAuthority` of applications does. */
export const transfer = (here: Here<Actor>, applicationId: string, typed: TypedTransfer) =>
  witnessed(here, 'application.transfer', applicationId, () =>
    attempt(here.db, async (tx) => {
      const thing = found(await findHandled(tx, applicationId))
      allowed(may(casePolicy, here.who, 'transfer', thing), may(casePolicy, here.who, 'know', thing))
      return transferToAuthority(tx, here, applicationId, typed)
    }),
  )
