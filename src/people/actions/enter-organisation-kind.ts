import { allowed } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { PeopleEvent } from '../events.ts'
import { kindEntered, type KindEntry } from '../organisation-kind.ts'
import type { Actor } from '../person.ts'
import { policy } from '../policy.ts'
import { listKinds } from '../reads/organisation-kind.ts'
import { insertKinds } from '../store/organisation-kind.ts'

/** Enters a kind of organisations that calls can name from then on. Refuses kind_name_missing and kind_known. */
export const enterOrganisationKind = (here: Here<Actor>, entry: KindEntry) =>
  attempt(here.db, async (tx) => {
    allowed(may(policy, here.who, 'enter_kind', { organisationId: null }), true)
    const outcome = kindEntered(entry, await listKinds(tx))
    if (!outcome.ok) return outcome
    await insertKinds(tx, [outcome.value], { at: here.now, by: here.who.id })
    await record<PeopleEvent>(tx, here, {
      what: 'organisation.kind_entered',
      aboutKind: 'person',
      about: here.who.id,
      data: { kind: outcome.value.key },
    })
    return done({ key: outcome.value.key })
  })
