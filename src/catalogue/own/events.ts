import type { Recorded } from '../../kit/event.ts'
import type { WorkKind } from '../offer/kinds.ts'

export type OwnWorkEvent =
  | Recorded<'work.entered', 'work', { readonly kind: WorkKind; readonly from: 'form' | 'table' | 'publiccode' }>
  | Recorded<'work.changed', 'work'>
