import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import { endTransfer, openTransfer } from '../store/coordination.ts'
import { partyPart } from '../kept-part.ts'
import { keepParts } from '../store/part-history.ts'
import { deletePartner, partnerAt } from '../store/partner.ts'
import { change, partyOf, right } from './change.ts'

/** A request to take over the coordinator's task ends with the part of whom it asks. */
async function endRequestTo(tx: Write, here: Here<Actor>, next: Application, organisationId: string): Promise<void> {
  const open = await openTransfer(tx, next.id)
  if (open?.to !== organisationId) return
  await endTransfer(tx, open.id, { as: 'withdrawn', at: here.now, who: here.who.id })
  await record<ApplicationEvent>(tx, here, {
    what: 'coordination.withdrawn',
    aboutKind: 'application',
    about: next.id,
    caseId: next.caseId,
    data: { transfer: open.id, from: open.from, to: open.to },
  })
}

/**
 * Takes a partner out of an application, with its money, its commitment and an open request to it; versions that were sent keep it, and it
 * comes back with its tasks and money (bring-back-partner.ts). Refuses application_closed, coordinator_stays.
 */
export const removePartner = (here: Here<Actor>, id: string, { partnerId }: { readonly partnerId: string }) =>
  change<'coordinator_stays'>(here, id, {
    right: right(here.who, 'edit_partners'),
    make: async (tx, next) => {
      const party = partyOf(next, partnerId)
      if (party.role === 'coordinator') return refuse('coordinator_stays')
      await endRequestTo(tx, here, next, party.organisationId)
      const was = await partnerAt(tx, partnerId)
      await keepParts(tx, here, next, [{ part: partyPart(partnerId), value: was }])
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
