import { findVersion } from '../../applications/reads/version.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { callAsked, proposedFlags } from '../flag.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'
import { findArrival, partiesOf, listConfirmed } from '../reads/flags.ts'
import { confirmFlag } from './confirm-flag.ts'

/**
 * A person confirms at once every flag that the program proposes as fulfilled and that nobody has confirmed; those that are unclear or
 * not fulfilled stay for a look of their own. Gives how many. Never refuses.
 */
export const confirmFulfilled = (here: Here<Actor>, applicationId: string) =>
  attempt(here.db, async (tx) => {
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'confirm_flag', thing), may(casePolicy, here.who, 'know', thing))
    const version = found(await findVersion(tx, applicationId))
    const call = callAsked(found(await findCall(tx, version.callId)))
    const parties = await partiesOf(tx, version.content.partners)
    const arrival = found(await findArrival(tx, applicationId))
    const confirmed = await listConfirmed(tx, applicationId)
    const open = proposedFlags({ call, submission: version.content, ...parties, ...arrival }).filter(
      ({ key, proposed }) => proposed === 'fulfilled' && !confirmed.some((flag) => flag.key === key),
    )
    for (const { key } of open) {
      const outcome = await confirmFlag({ ...here, db: tx }, applicationId, { key, confirmed: 'fulfilled', note: '' })
      if (!outcome.ok) return outcome
    }
    return done({ confirmed: open.length })
  })
