import type { Recorded } from '../kit/event.ts'
import type { Lang } from '../kit/lang.ts'

export type AnnouncementEvent =
  | Recorded<'announcement.drafted', 'announcement', { readonly call: string; readonly projects: number }>
  | Recorded<'announcement.written', 'announcement', { readonly revision: number }>
  | Recorded<
      'announcement.published',
      'announcement',
      { readonly lang: Lang; readonly call: string | null; readonly revision: number }
    >
