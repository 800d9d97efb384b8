import { admitLate as admit, type AdmitInput } from '../../applications/actions/admit-late.ts'
import { holdCall } from '../../calls/actions/keep-priority.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { casePolicy, maySeeLate } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'

/**
 * Admits an application that arrived after closing (domain.md R-A5, R-A7), for who presents the cases of the call or keeps its register.
 * The attempt is kept. Refuses as `admitLate` of applications does; it locks the application, so that of two officers one admits.
 */
export const admitLate = (here: Here<Actor>, applicationId: string, input: AdmitInput) =>
  witnessed(here, 'application.admit_late', applicationId, () =>
    attempt(here.db, async (tx) => {
      const thing = found(await findHandled(tx, applicationId))
      allowed(may(casePolicy, here.who, 'admit', thing), maySeeLate(here.who, thing))
      await holdCall(tx, thing.callId) // what is admitted joins the others whether or not assessment begins meanwhile
      return admit(tx, here, applicationId, input)
    }),
  )
