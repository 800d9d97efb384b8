import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import { edited, type Application } from '../application.ts'
import { askable, handedOver, isHandable, type TransferEnd } from '../coordination.ts'
import { coordinationLetter } from '../coordination-letters.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { said } from '../late.ts'
import { partyPolicy, policy } from '../policy.ts'
import { findApplication } from '../reads/application.ts'
import { answersTo } from '../store/answer.ts'
import { lockApplication, saveApplication } from '../store/application.ts'
import { endTransfer, insertTransfer, openTransfer, saveCoordinator } from '../store/coordination.ts'
import { termsOf } from '../terms.ts'
import { tellAll } from './tell.ts'

type Sides = { readonly id: string; readonly from: string; readonly to: string }
type News = { readonly kind: 'asked' | TransferEnd; readonly application: Application; readonly sides: Sides }

/** Records and tells: a request to whom it asks, its acceptance to every party, another end to the other side. */
async function tellOf(tx: Write, here: Here<Actor>, { kind, application, sides }: News): Promise<void> {
  await record<ApplicationEvent>(tx, here, {
    what: `coordination.${kind}`,
    aboutKind: 'application',
    about: application.id,
    caseId: application.caseId,
    data: { transfer: sides.id, from: sides.from, to: sides.to },
  })
  const [from, to] = [await findOrganisation(tx, sides.from), await findOrganisation(tx, sides.to)]
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  const told = { title, from: found(from).name, to: found(to).name }
  const everybody = application.parties.map(({ organisationId }) => organisationId)
  const parties = kind === 'accepted' ? everybody : [kind === 'declined' ? sides.from : sides.to]
  await tellAll(
    tx,
    here,
    { application, parties },
    { once: `coordination-${kind}:${sides.id}`, letter: (reader) => coordinationLetter(kind, told, reader) },
  )
}

type Offer = { readonly id: string; readonly organisationId: string; readonly reason: string }
type OfferRefusal = EndRefusal | 'not_askable' | 'asked_already' | 'text_missing' | 'text_too_long'
type EndRefusal = 'application_closed' | 'sent_already' | 'transfer_over'

/**
 * Asks another party to take over the coordinator's task (DKA 3 §), for the coordinator's signatory until the application is sent;
 * told to its people. `id` comes with the form: sent twice it asks once. Refuses application_closed, sent_already, text_missing,
 * text_too_long, asked_already (one request at a time), transfer_over (this request has ended), not_askable (no partner that may apply
 * in the call).
 */
export const offerCoordination = (here: Here<Actor>, id: string, offer: Offer) =>
  attempt<{ id: string }, OfferRefusal>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, id))
    allowed(may(policy, here.who, 'offer_coordination', application), may(policy, here.who, 'read', application))
    const [reason, next] = [said(offer.reason), edited(application, call, here.now)]
    if (!next.ok) return next
    if (!reason.ok) return reason
    if (!isHandable(application)) return refuse('sent_already')
    const open = await openTransfer(tx, id)
    if (open !== undefined) return open.id === offer.id ? done({ id: offer.id }) : refuse('asked_already')
    const terms = termsOf(found(await findCall(tx, application.callId)))
    const parties = askable(found(await findApplication(tx, id)).partners, terms)
    if (!parties.some(({ organisationId }) => organisationId === offer.organisationId)) return refuse('not_askable')
    const sides = { id: offer.id, from: application.coordinatorId, to: offer.organisationId }
    const asked = { ...sides, applicationId: id, reason: reason.value, at: here.now, who: here.who.id }
    if (!(await insertTransfer(tx, asked))) return refuse('transfer_over')
    await tellOf(tx, here, { kind: 'asked', application, sides })
    return done({ id: offer.id })
  })

type Ending = { readonly transfer: string; readonly as: TransferEnd }

/** Whether a person may end a request so: who is asked answers it by its own signatory, who asked withdraws it. */
function mayEnd(who: Actor, application: Application, as: TransferEnd, to: string): boolean {
  if (as === 'withdrawn') return may(policy, who, 'offer_coordination', application)
  return may(partyPolicy, who, 'take_coordination', { application, organisationId: to })
}

type Ended = { readonly next: Application; readonly sides: Sides; readonly as: TransferEnd }

/** What comes of an end; an acceptance puts the task with the other party, one revision further, so that the new coordinator sends it. */
async function ended(
  tx: Write,
  here: Here<Actor>,
  { next, sides, as }: Ended,
): Promise<Outcome<{ id: string }, 'sent_already' | 'transfer_over'>> {
  const after = as === 'accepted' ? handedOver(next, sides) : done(next)
  if (!after.ok) return after
  if (as === 'accepted') {
    await saveCoordinator(tx, next.id, sides)
    await saveApplication(tx, after.value)
  }
  await endTransfer(tx, sides.id, { as, at: here.now, who: here.who.id })
  await tellOf(tx, here, { kind: as, application: after.value, sides })
  return done({ id: sides.id })
}

/**
 * Ends a request to hand over the coordinator's task: accepted or declined by the asked party's signatory, withdrawn by the
 * coordinator's. Accepted, the roles change at once: who coordinated becomes a partner whose commitment is asked, and those
 * of the others are asked again, since they were given to the former coordinator. The attempt is kept. Refuses application_closed,
 * sent_already (an acceptance), transfer_over (ended already, or the parties are others now).
 */
export const endCoordination = (here: Here<Actor>, id: string, { transfer, as }: Ending) =>
  witnessed(here, `application.coordination_${as}`, id, () =>
    attempt<{ id: string }, EndRefusal>(here.db, async (tx) => {
      const { application, call } = found(await lockApplication(tx, id))
      const open = await openTransfer(tx, id)
      const to = open?.to ?? here.who.actingFor?.id ?? ''
      allowed(mayEnd(here.who, application, as, to), may(policy, here.who, 'read', application))
      const next = edited(application, call, here.now)
      if (!next.ok) return next
      return open?.id === transfer ? ended(tx, here, { next: next.value, sides: open, as }) : refuse('transfer_over')
    }),
  )
