import type { Recorded } from '../kit/event.ts'
import type { MessageKind } from './message.ts'

export type RegisterEvent =
  | Recorded<
      'message.written',
      'document',
      { readonly kind: MessageKind; readonly direction: 'arrived' | 'sent'; readonly number: number }
    >
  | Recorded<'message.settled', 'document'>
