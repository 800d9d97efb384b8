import type { Recorded } from '../kit/event.ts'
import type { FlagKey } from './flag.ts'

export type AssessmentEvent =
  | Recorded<'assessment.begun', 'call', { readonly applications: number }>
  | Recorded<'assessment.due_set', 'call', { readonly due: string }>
  | Recorded<'assessment.assigned', 'application', { readonly person: string }>
  | Recorded<'assessment.unassigned', 'application', { readonly person: string }>
  | Recorded<'assessment.conflict_declared', 'application', { readonly declared: 'none' | 'disqualified' }>
  | Recorded<
      'assessment.flag_confirmed',
      'application',
      { readonly flag: FlagKey; readonly confirmed: 'fulfilled' | 'not_fulfilled' }
    >
  | Recorded<'assessment.sheet_completed', 'application'>
  | Recorded<'assessment.completed', 'application', { readonly sheets: number }>
