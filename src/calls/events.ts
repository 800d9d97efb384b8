import type { Recorded } from '../kit/event.ts'
import type { AmendmentKind } from './amendment.ts'
import type { DutyRole } from './duty.ts'
import type { Part } from './part.ts'
import type { WaitingKind } from './waiting.ts'

export type CallEvent =
  | Recorded<'call.begun', 'call'>
  | Recorded<'call.written', 'call', { readonly part: Part; readonly revision: number }>
  | Recorded<
      'call.published',
      'call',
      { readonly revision: number; readonly opensAt: string; readonly closesAt: string }
    >
  | Recorded<'call.check_asked', 'call', { readonly revision: number }>
  | Recorded<'call.checked', 'call', { readonly revision: number }>
  | Recorded<
      'call.amended',
      'call',
      { readonly number: number; readonly kind: AmendmentKind; readonly part: Part | null }
    >
  | Recorded<
      'call.form_written',
      'call',
      { readonly form: string; readonly questions: number; readonly revision: number }
    >
  | Recorded<
      'call.change_asked' | 'call.change_taken_back',
      'call',
      { readonly change: string; readonly kind: WaitingKind; readonly part: Part | null }
    >
  | Recorded<'call.cancelled' | 'call.archived', 'call'>
  | Recorded<'call.priority_laid', 'call'>
  | Recorded<'call.answered', 'call', { readonly questions: number }>
  | Recorded<'call.file_brought', 'call', { readonly attachment: string; readonly hash: string }>
  | Recorded<'call.notice_published', 'call', { readonly number: number; readonly corrects: number | null }>
  | Recorded<'call.notice_withdrawn', 'call', { readonly number: number }>
  | Recorded<'call.duty_given', 'call', { readonly person: string; readonly role: DutyRole }>
  | Recorded<'call.duty_taken', 'call', { readonly person: string; readonly role: DutyRole }>
  | Recorded<'call.assessment_begun', 'call'>
  | Recorded<'call.earlier_entered', 'call', { readonly projects: number; readonly filled?: number }>
