import type { Recorded } from '../kit/event.ts'
import type { Role } from './person.ts'

export type PeopleEvent =
  | Recorded<'person.signed_in', 'person'>
  | Recorded<'person.signed_out', 'person'>
  | Recorded<'person.acts_for', 'person', { readonly organisation: string }>
  | Recorded<'organisation.entered', 'organisation'>
  | Recorded<'organisation.kind_entered', 'person', { readonly kind: string }>
  | Recorded<'organisation.business_id_entered', 'organisation'>
  | Recorded<'role.given', 'person', { readonly organisation: string; readonly role: Role }>
  | Recorded<'role.ended', 'person', { readonly organisation: string; readonly role: Role }>
