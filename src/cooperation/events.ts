import type { Recorded } from '../kit/event.ts'
import type { PledgeState } from './pledge.ts'
import type { MemberDeed, MemberState } from './member.ts'

export type CooperationEvent =
  | Recorded<'cooperation.suggested', 'suggestion', { readonly works: readonly string[] }>
  | Recorded<'cooperation.answered', 'suggestion', { readonly work: string; readonly deed: 'accept' | 'dismiss' }>
  | Recorded<'space.opened', 'space', { readonly works: readonly string[]; readonly suggestion: string | null }>
  | Recorded<'space.described', 'space', { readonly revision: number }>
  | Recorded<
      'space.member_moved',
      'space',
      { readonly organisation: string; readonly deed: MemberDeed; readonly state: MemberState }
    >
  | Recorded<'space.joined' | 'space.stepped_out', 'space', { readonly organisation: string }>
  | Recorded<
      'space.projects_chosen',
      'space',
      { readonly added: readonly string[]; readonly removed: readonly string[] }
    >
  | Recorded<'cooperation.pledge_kept', 'pledge', { readonly state: PledgeState; readonly revision: number }>
  | Recorded<'space.closed', 'space'>
  | Recorded<'space.noted', 'space', { readonly note: string; readonly revision: number }>
  | Recorded<'space.shared', 'space', { readonly result: string; readonly forAll: boolean }>
  | Recorded<'space.took_back', 'space', { readonly result: string }>
  | Recorded<
      'space.meeting_called' | 'space.meeting_changed' | 'space.meeting_cancelled' | 'space.meeting_minutes',
      'space',
      { readonly meeting: string; readonly revision: number }
    >
