import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { edited, type Application, type Asking } from '../application.ts'
import { handedOver, handingPhase, type HandingPhase, type TransferEnd } from '../coordination.ts'
import { partyPolicy, policy } from '../policy.ts'
import { lockApplication, saveApplication } from '../store/application.ts'
import { endTransfer, openTransfer, saveCoordinator } from '../store/coordination.ts'
import { enterOffer, type Offer, type OfferRefusal } from './ask-coordination.ts'
import { tellCoordination, type Sides } from './tell-coordination.ts'

/**
 * Asks another party to take over the coordinator's task (DKA 3 §), for the coordinator's signatory, until the application is decided or
 * taken back; told to its people. `id` comes with the form: sent twice it asks once. Refuses application_closed (a draft after its
 * deadline), case_over, text_missing, text_too_long, asked_already (one request at a time), transfer_over (this request has ended),
 * not_askable (no partner that may apply in the call). The attempt is kept.
 */
export const offerCoordination = (here: Here<Actor>, id: string, offer: Offer) =>
  witnessed(here, 'application.coordination_asked', id, () =>
    attempt<{ id: string }, OfferRefusal>(here.db, async (tx) => {
      const { application, call } = found(await lockApplication(tx, id))
      allowed(may(policy, here.who, 'offer_coordination', application), may(policy, here.who, 'read', application))
      return enterOffer(tx, here, { application, call, byAuthority: false }, offer)
    }),
  )

type Ending = { readonly transfer: string; readonly as: TransferEnd }
type EndRefusal = 'application_closed' | 'case_over' | 'transfer_over'

/** Whether a person may end a request so: who is asked answers it by its own signatory, the coordinator's withdraws what was asked in its name. */
function mayEnd(who: Actor, application: Application, as: TransferEnd, open: Sides | undefined): boolean {
  if (as === 'withdrawn') return open?.byAuthority !== true && may(policy, who, 'offer_coordination', application)
  const organisationId = open?.to ?? who.actingFor?.id ?? ''
  return may(partyPolicy, who, 'take_coordination', { application, organisationId })
}

type Accepting = { readonly application: Application; readonly call: Asking; readonly phase: HandingPhase }

/** The task goes to the other party: a draft is one revision further, so that the others commit anew; what was sent stays as it is. */
async function accepted(
  tx: Write,
  here: Here<Actor>,
  { application, call, phase }: Accepting,
  sides: Sides,
): Promise<Outcome<Application, EndRefusal>> {
  const next = phase === 'sent' ? done(application) : edited(application, call, here.now)
  if (!next.ok) return next
  const after = handedOver(next.value, sides)
  if (!after.ok) return after
  await saveCoordinator(tx, application.id, sides)
  await saveApplication(tx, after.value)
  return after
}

/**
 * Ends a request to hand over the coordinator's task: accepted or declined by the asked party's signatory, withdrawn by the
 * coordinator's. Accepted, the roles change at once. In a draft, who coordinated becomes a partner whose commitment is asked, and those
 * of the others are asked again. What has been sent stays as it was sent, under its case number; the register gets the acceptance,
 * every party is told, and the decision and the money go to the new coordinator. The attempt is kept. Refuses application_closed,
 * case_over (decided or taken back), transfer_over (ended already, or the parties are others now).
 */
export const endCoordination = (here: Here<Actor>, id: string, { transfer, as }: Ending) =>
  witnessed(here, `application.coordination_${as}`, id, () =>
    attempt<{ id: string }, EndRefusal>(here.db, async (tx) => {
      const { application, call } = found(await lockApplication(tx, id))
      const open = await openTransfer(tx, id)
      allowed(mayEnd(here.who, application, as, open), may(policy, here.who, 'read', application))
      const phase = handingPhase(application, call, here.now)
      if (!phase.ok) return phase
      if (open?.id !== transfer) return refuse('transfer_over')
      const accepting = { application, call, phase: phase.value }
      const after = as === 'accepted' ? await accepted(tx, here, accepting, open) : done(application)
      if (!after.ok) return after
      await endTransfer(tx, open.id, { as, at: here.now, who: here.who.id })
      await tellCoordination(tx, here, { kind: as, phase: phase.value, application: after.value, sides: open })
      return done({ id: open.id })
    }),
  )
