import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { faultOf } from '../register/message.ts'

/** That an application belonged to another authority and was given to it (HL 21 §; domain.md R-A8). */
export type AuthorityTransfer = {
  /** The authority that it belongs to, as who transferred it wrote. */
  readonly to: string
  readonly reason: string
  readonly at: Date
  readonly who: string
}

export type TypedTransfer = { readonly to: string; readonly reason: string }
export type TransferFaults = {
  readonly to?: 'missing' | 'too_long'
  readonly reason?: 'missing' | 'too_long'
}

const longestName = 200
const longestReason = 5_000

/** What is wrong with a transfer before it is made; nothing where it can be. */
export function transferFaults({ to, reason }: TypedTransfer): TransferFaults {
  const [ofName, ofReason] = [faultOf(to, longestName), faultOf(reason, longestReason)]
  return {
    ...(ofName === undefined ? {} : { to: ofName }),
    ...(ofReason === undefined ? {} : { reason: ofReason }),
  }
}

/** What is kept of a transfer. Refuses transfer_faulty (`transferFaults` says where). */
export const transferOf = (typed: TypedTransfer): Outcome<TypedTransfer, 'transfer_faulty'> =>
  Object.keys(transferFaults(typed)).length > 0
    ? refuse('transfer_faulty')
    : done({ to: typed.to.trim(), reason: typed.reason.trim() })
