import { findCall } from '../../calls/reads.ts'
import { Absent, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application, Asking } from '../application.ts'
import { askable, handingPhase } from '../coordination.ts'
import { said } from '../late.ts'
import { findApplication } from '../reads/application.ts'
import { findVersion } from '../reads/version.ts'
import { partiesOf } from '../submission.ts'
import { lockApplication } from '../store/application.ts'
import { endTransfer, insertTransfer, isTransferOf, openTransfer } from '../store/coordination.ts'
import { termsOf } from '../terms.ts'
import { lapse, tellCoordination } from './tell-coordination.ts'

export type Offer = { readonly id: string; readonly organisationId: string; readonly reason: string }
export type OfferRefusal =
  | 'application_closed'
  | 'case_over'
  | 'not_askable'
  | 'asked_already'
  | 'transfer_over'
  | 'text_missing'
  | 'text_too_long'

type Asked = { readonly application: Application; readonly call: Asking; readonly byAuthority: boolean }

/** Of what was sent only a party that was sent too can coordinate. */
async function mayBeAsked(tx: Write, { id, callId, state }: Application, organisationId: string): Promise<boolean> {
  const version = state === 'draft' ? undefined : await findVersion(tx, id)
  if (version !== undefined && !partiesOf(version.content).includes(organisationId)) return false
  const terms = termsOf(found(await findCall(tx, callId)))
  const parties = askable(found(await findApplication(tx, id)).partners, terms)
  return parties.some((party) => party.organisationId === organisationId)
}

/** What an open request says to a new one: it is the same, or it waits for its answer first; undefined where the new one can be made. */
function already(
  open: { readonly id: string; readonly byAuthority: boolean } | undefined,
  { id }: Offer,
  byAuthority: boolean,
) {
  if (open?.id === id) return done({ id })
  return open !== undefined && (open.byAuthority || !byAuthority) ? refuse('asked_already') : undefined
}

/** Enters a request to take over the coordinator's task, in the caller's transaction, which holds the application and has asked its policy. Refuses as `offerCoordination`. */
export async function enterOffer(
  tx: Write,
  here: Here<Actor>,
  { application, call, byAuthority }: Asked,
  offer: Offer,
): Promise<Outcome<{ id: string }, OfferRefusal>> {
  const [phase, reason] = [handingPhase(application, call, here.now), said(offer.reason)]
  if (!phase.ok) return phase
  if (!reason.ok) return reason
  const open = await openTransfer(tx, application.id)
  const stands = already(open, offer, byAuthority)
  if (stands !== undefined) return stands
  if (!(await mayBeAsked(tx, application, offer.organisationId))) return refuse('not_askable')
  if (byAuthority) await lapse(tx, here, application, phase.value)
  const sides = { id: offer.id, from: application.coordinatorId, to: offer.organisationId, byAuthority }
  const asked = { ...sides, applicationId: application.id, reason: reason.value, at: here.now, who: here.who.id }
  if (!(await insertTransfer(tx, asked))) return refuse('transfer_over')
  await tellCoordination(tx, here, { kind: 'asked', phase: phase.value, application, sides })
  return done({ id: offer.id })
}

/**
 * The authority asks a party to take over the coordinator's task of what was sent, where the coordinator cannot any more; told to every
 * party, who may object by a message. A request of the coordinator's own that waits for its answer ends: the authority may not see it. In the caller's transaction, whose caller has asked its policy (a draft is not
 * known to the authority). Refuses as `offerCoordination`.
 */
export async function askToCoordinate(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  offer: Offer,
): Promise<Outcome<{ id: string }, OfferRefusal>> {
  const { application, call } = found(await lockApplication(tx, applicationId))
  return enterOffer(tx, here, { application, call, byAuthority: true }, offer)
}

/** The authority takes its own request back; told to every party. In the caller's transaction. Refuses transfer_over where it has ended or is the coordinator's; absent where there never was one. */
export async function takeBackAsked(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  { transfer }: { readonly transfer: string },
): Promise<Outcome<{ id: string }, 'transfer_over'>> {
  const { application } = found(await lockApplication(tx, applicationId))
  if (!(await isTransferOf(tx, applicationId, transfer))) throw new Absent()
  const open = await openTransfer(tx, applicationId)
  if (open?.id !== transfer || !open.byAuthority) return refuse('transfer_over')
  await endTransfer(tx, open.id, { as: 'withdrawn', at: here.now, who: here.who.id })
  await tellCoordination(tx, here, { kind: 'withdrawn', phase: 'sent', application, sides: open })
  return done({ id: open.id })
}
