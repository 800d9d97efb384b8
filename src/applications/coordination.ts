import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import type { Application, Party } from './application.ts'
import { mayApply } from './joint.ts'
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
 * Whether the task can still be handed over: until the application is sent. What was sent counts in the name of who sent it (domain.md
 * R-A10), and one version with another coordinator would follow it only when all have committed again.
 */
export const isHandable = ({ state }: Pick<Application, 'state'>): boolean => state === 'draft'

/** The application with another of its parties as coordinator; the one that was becomes a partner. Refuses sent_already, and transfer_over where they are not that any more. */
export function handedOver(
  application: Application,
  { from, to }: { readonly from: string; readonly to: string },
): Outcome<Application, 'sent_already' | 'transfer_over'> {
  if (!isHandable(application)) return refuse('sent_already')
  const next = application.parties.find((party) => party.organisationId === to)
  if (application.coordinatorId !== from || next?.role !== 'partner') return refuse('transfer_over')
  const role = ({ organisationId }: Party): Party['role'] => (organisationId === to ? 'coordinator' : 'partner')
  return done({
    ...application,
    coordinatorId: to,
    parties: application.parties.map((party) => ({ ...party, role: role(party) })),
  })
}
