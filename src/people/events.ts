import type { Recorded } from '../kit/event.ts'

export type PeopleEvent =
  | Recorded<'person.signed_in', 'person'>
  | Recorded<'person.signed_out', 'person'>
  | Recorded<'person.acts_for', 'person', { readonly organisation: string }>
