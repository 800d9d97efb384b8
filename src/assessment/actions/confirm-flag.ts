import { findVersion } from '../../applications/reads/version.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { AssessmentEvent } from '../events.ts'
import { callAsked, confirmedFlag, proposedFlag, type FlagKey } from '../flag.ts'
import { casePolicy } from '../policy.ts'
import { findArrival, partiesOf } from '../reads/flags.ts'
import { findHandled } from '../reads/handled.ts'
import { saveFlag } from '../store.ts'

type Input = { readonly key: FlagKey; readonly confirmed: 'fulfilled' | 'not_fulfilled'; readonly note: string }

/**
 * A person confirms what the program proposed for one flag, or says otherwise with a reason (domain.md R-H8). May be confirmed anew
 * until the decision. Refuses note_missing.
 */
export const confirmFlag = (here: Here<Actor>, applicationId: string, input: Input) =>
  attempt(here.db, async (tx) => {
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'confirm_flag', thing), may(casePolicy, here.who, 'know', thing))
    const version = found(await findVersion(tx, applicationId))
    const call = callAsked(found(await findCall(tx, thing.callId)))
    const parties = await partiesOf(tx, version.content.partners)
    const arrival = found(await findArrival(tx, applicationId))
    const proposal = proposedFlag(input.key, {
      call,
      submission: version.content,
      ...parties,
      ...arrival,
    })
    const outcome = confirmedFlag(proposal, input)
    if (!outcome.ok) return outcome
    await saveFlag(tx, applicationId, outcome.value, { who: here.who.id, at: here.now })
    await record<AssessmentEvent>(tx, here, {
      what: 'assessment.flag_confirmed',
      aboutKind: 'application',
      about: applicationId,
      caseId: thing.caseId,
      data: { flag: input.key, confirmed: input.confirmed },
    })
    return outcome
  })
