import { allowed } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { entered, type OrganisationEntry } from '../entry.ts'
import type { PeopleEvent } from '../events.ts'
import type { Actor } from '../person.ts'
import { policy } from '../policy.ts'
import { listKinds } from '../reads/organisation-kind.ts'
import { findByName } from '../reads/register.ts'
import { insertOrganisations } from '../store/organisation.ts'

/**
 * Enters a joint authority that no source named, or an organisation of another kind. `id` is the one that the form carried, so two clicks enter one.
 * Refuses name_missing, business_id_wrong, kind_unknown, known_already (the same Finnish name in the same kind).
 */
export const enterOrganisation = (here: Here<Actor>, id: string, entry: OrganisationEntry) =>
  attempt(here.db, async (tx) => {
    allowed(may(policy, here.who, 'enter_organisation', { organisationId: null }), true)
    const outcome = entered(entry, await listKinds(tx))
    if (!outcome.ok) return outcome
    const same = await findByName(tx, outcome.value.kind, outcome.value.name.fi?.text ?? '')
    if (same?.id === id) return done({ id })
    if (same !== undefined) return refuse('known_already')
    const row = {
      ...outcome.value,
      id,
      languages: ['fi', 'sv'],
      casePrefix: null,
      example: here.who.example,
    }
    await insertOrganisations(tx, [row], here.now)
    await record<PeopleEvent>(tx, here, {
      what: 'organisation.entered',
      aboutKind: 'organisation',
      about: id,
      data: {},
    })
    return done({ id })
  })
