import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { ApplicationEvent } from '../events.ts'
import { deletePartner } from '../store/partner.ts'
import { change, partyOf, right } from './change.ts'

/** Takes a partner out of an application, with its money and commitment; versions that were sent keep it. Refuses application_closed, coordinator_stays. */
export const removePartner = (here: Here<Actor>, id: string, { partnerId }: { readonly partnerId: string }) =>
  change<'coordinator_stays'>(here, id, {
    right: right(here.who, 'edit_partners'),
    make: async (tx, next) => {
      const party = partyOf(next, partnerId)
      if (party.role === 'coordinator') return refuse('coordinator_stays')
      await deletePartner(tx, partnerId)
      await record<ApplicationEvent>(tx, here, {
        what: 'partner.removed',
        aboutKind: 'application',
        about: id,
        caseId: next.caseId,
        data: { partner: partnerId, organisation: party.organisationId },
      })
      return done(true)
    },
  })
