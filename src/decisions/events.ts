import type { Recorded } from '../kit/event.ts'
import type { DecisionKind } from './decision.ts'
import type { ProposalKind } from './proposal.ts'

export type DecisionEvent =
  | Recorded<
      'decision.proposed',
      'application',
      { readonly kind: ProposalKind; readonly cents: number | null; readonly revision: number }
    >
  | Recorded<'decision.returned', 'application', { readonly revision: number }>
  | Recorded<
      'decision.signed',
      'application',
      {
        readonly decision: string
        readonly document: string
        readonly call: string
        readonly kind: DecisionKind
        readonly cents: number | null
      }
    >
  /** A grant for taking something into use was signed: who takes part in it, and which work. */
  | Recorded<
      'decision.adoption_granted',
      'application',
      { readonly decision: string; readonly work: string; readonly organisations: readonly string[] }
    >
  | Recorded<'call.decided', 'call', { readonly signed: number; readonly later: number }>
  | Recorded<'general_terms.entered', 'organisation', { readonly version: string; readonly from: string }>
