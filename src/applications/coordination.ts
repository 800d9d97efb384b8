import { isOpen, type Timed } from '../calls/call.ts'
import { mayApply } from '../calls/partner-kind.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import { isUnderWay, type Application, type Party } from './application.ts'
import type { Partner } from './partner.ts'
import type { Terms } from './terms.ts'

export type TransferEnd = 'accepted' | 'declined' | 'withdrawn'
type Side = { readonly id: string; readonly name: Words }

/** A request to hand the coordinator's task to another party, with what came of it. */
export type Transfer = {
  readonly id: string
  readonly from: Side
  readonly to: Side
  readonly reason: string
  /** Asked by the authority, because the coordinator cannot; else by the coordinator's signatory. */
  readonly byAuthority: boolean
  readonly askedAt: Date
  readonly askedBy: string
  readonly endedAt: Date | null
  readonly endedBy: string | null
  readonly endedAs: TransferEnd | null
}

type Asked = Pick<Partner, 'organisationId' | 'role' | 'kind'>

/** The parties that may be asked to coordinate: partners that may apply in the call (domain.md R-A4; DKA 3 §). */
export const askable = <One extends Asked>(
  parties: readonly One[],
  terms: Pick<Terms, 'applicantKinds'>,
): readonly One[] => parties.filter(({ role, kind }) => role === 'partner' && mayApply(kind, terms))

/**
 * When the task is handed over. drafting: before the application is sent, the others commit anew to who sends it · sent: what was sent
 * stays as it is with its case number, and the decision and the money go to who coordinates then (DKA 3 §).
 */
export type HandingPhase = 'drafting' | 'sent'

/**
 * The phase in which the task can be handed over at `now`: a draft while its call is open, what was sent until it is decided or taken
 * back or its call is cancelled. Refuses application_closed, and case_over for the rest.
 */
export function handingPhase(
  application: Pick<Application, 'state'>,
  call: Timed,
  now: Date,
): Outcome<HandingPhase, 'application_closed' | 'case_over'> {
  if (isUnderWay(application, call)) return done('sent')
  if (application.state !== 'draft') return refuse('case_over')
  return isOpen(call, now) ? done('drafting') : refuse('application_closed')
}

/** The application with another of its parties as coordinator; the one that was becomes a partner. Refuses transfer_over where they are not that any more. */
export function handedOver(
  application: Application,
  { from, to }: { readonly from: string; readonly to: string },
): Outcome<Application, 'transfer_over'> {
  const next = application.parties.find((party) => party.organisationId === to)
  if (application.coordinatorId !== from || next?.role !== 'partner') return refuse('transfer_over')
  const role = ({ organisationId }: Party): Party['role'] => (organisationId === to ? 'coordinator' : 'partner')
  return done({
    ...application,
    coordinatorId: to,
    parties: application.parties.map((party) => ({ ...party, role: role(party) })),
  })
}
