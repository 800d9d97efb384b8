import { freezeForm } from '../../forms/actions/freeze-form.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CallEvent } from '../events.ts'
import { fundingOf } from '../funding-rules.ts'
import { policy } from '../policy.ts'
import { published } from '../publication.ts'
import { lockCall, saveState } from '../store.ts'
import { saveAttachments } from '../store/attachment.ts'
import { insertFunding } from '../store/funding.ts'

/**
 * Publishes a draft: from then on everybody sees it, and it opens at its opening time, its form is frozen and its funding rules are kept as their first version. `revision` is the one that the officer confirmed.
 * Refuses published_already, changed_meanwhile, something_missing (what it is: `lacking` of publication.ts).
 */
export const publishCall = (here: Here<Actor>, id: string, revision: number) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, id))
    allowed(may(policy, here.who, 'publish', call), may(policy, here.who, 'read', call))
    const outcome = published(call, revision, here.now)
    if (!outcome.ok) return outcome
    await saveState(tx, outcome.value, here.who.id)
    await saveAttachments(tx, outcome.value, { at: here.now, by: here.who.id })
    const { formId, opensAt, closesAt } = outcome.value
    if (formId !== null) await freezeForm(tx, formId, here.now)
    await insertFunding(tx, id, fundingOf(outcome.value), here.now)
    await record<CallEvent>(tx, here, {
      what: 'call.published',
      aboutKind: 'call',
      about: id,
      data: {
        revision: outcome.value.revision,
        opensAt: opensAt?.toISOString() ?? '',
        closesAt: closesAt?.toISOString() ?? '',
      },
    })
    return outcome
  })
