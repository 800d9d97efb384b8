import type { Recorded } from '../../kit/event.ts'
import type { AdoptionStage } from './adoption.ts'

export type AdoptionEvent =
  | Recorded<
      'adoption.declared' | 'adoption.confirmed',
      'adoption',
      { readonly work: string; readonly organisation: string; readonly stage: AdoptionStage }
    >
  | Recorded<'work.asked' | 'work.answered', 'work', { readonly question: string; readonly organisation: string }>
