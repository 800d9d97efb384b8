import type { Recorded } from '../kit/event.ts'
import type { MessageKind } from './message.ts'
import type { Ground } from './secrecy/ground.ts'
import type { SecrecyOutcome } from './secrecy/secrecy.ts'

export type RegisterEvent =
  | Recorded<
      'message.written',
      'document',
      { readonly kind: MessageKind; readonly direction: 'arrived' | 'sent'; readonly number: number }
    >
  | Recorded<'message.settled', 'document'>
  | Recorded<'secrecy.asked', 'application', { readonly part: string; readonly ground: Ground }>
  | Recorded<
      'copy.given',
      'document',
      { readonly version: number; readonly hash: string; readonly covered: number; readonly personal: boolean }
    >
  | Recorded<'case.disposal_proposed', 'case', { readonly disposal: string }>
  | Recorded<'case.disposal_revoked', 'case', { readonly disposal: string }>
  | Recorded<'case.disposed', 'case', { readonly disposal: string; readonly documents: number }>
  | Recorded<'secrecy.revoked', 'application', { readonly part: string }>
  | Recorded<
      'secrecy.decided',
      'application',
      {
        readonly part: string
        readonly digest: string
        readonly outcome: SecrecyOutcome
        readonly ground: Ground | null
      }
    >
