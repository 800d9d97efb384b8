import type { Recorded } from '../kit/event.ts'

type Of<What extends string, Data = Record<never, never>> = Recorded<What, 'application', Data>

type Handing = { readonly transfer: string; readonly from: string; readonly to: string }

export type ApplicationEvent =
  | Of<'application.begun', { readonly call: string }>
  | Of<
      'application.submitted',
      { readonly version: string; readonly number: number; readonly totalCents: number; readonly soughtCents: number }
    >
  | Of<'application.language_chosen', { readonly lang: 'fi' | 'sv' }>
  | Of<'application.withdrawn'>
  | Of<'application.transferred', { readonly document: string }>
  | Of<'application.late_shown', { readonly attempt: number }>
  | Of<
      'application.admitted_late',
      { readonly version: string; readonly number: number; readonly ground: string; readonly attempt: number }
    >
  | Of<'supplement.asked', { readonly supplement: string; readonly fields: readonly string[]; readonly dueAt: string }>
  | Of<'supplement.extended', { readonly supplement: string; readonly dueAt: string }>
  | Of<'supplement.closed', { readonly supplement: string }>
  | Of<'supplement.committed', { readonly supplement: string; readonly partner: string; readonly digest: string }>
  | Of<'supplement.answered', { readonly supplement: string; readonly version: string; readonly number: number }>
  | Of<
      'edit.opened',
      { readonly edit: string; readonly askedBy: string; readonly fields: readonly string[]; readonly until: string }
    >
  | Of<'edit.dropped', { readonly edit: string }>
  | Of<
      'edit.made',
      { readonly edit: string; readonly version: string; readonly number: number; readonly fields: readonly string[] }
    >
  | Of<`coordination.${'asked' | 'accepted' | 'declined' | 'withdrawn'}`, Handing>
  | Of<'partner.invited', { readonly partner: string; readonly organisation: string }>
  | Of<'partner.removed', { readonly partner: string; readonly organisation: string }>
  | Of<'person.invited', { readonly invitation: string; readonly partner: string; readonly role: string }>
  | Of<'invitation.taken', { readonly invitation: string; readonly partner: string; readonly role: string }>
  | Of<'commitment.given', { readonly partner: string; readonly commitment: string; readonly digest: string }>
  | Of<'attachment.added', { readonly attachment: string; readonly hash: string }>
  | Of<'attachment.removed', { readonly attachment: string }>
  | Of<'section.assigned', { readonly section: string }>
  | Of<'section.ready', { readonly section: string }>
  | Of<'section.reopened', { readonly section: string }>
  | Of<'remark.added', { readonly remark: string }>
