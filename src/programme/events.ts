import type { Recorded } from '../kit/event.ts'
import type { EnrolmentState, TrialRole } from './enrolment.ts'

export type ProgrammeEvent =
  | Recorded<
      'enrolment.told' | 'enrolment.settled' | 'enrolment.left',
      'enrolment',
      {
        readonly organisation: string
        readonly role: TrialRole
        readonly state: EnrolmentState
        readonly revision: number
      }
    >
  | Recorded<'enrolment.told_as_work', 'enrolment', { readonly organisation: string; readonly work: string }>
