import type { Recorded } from '../../kit/event.ts'

export type FamilyEvent =
  | Recorded<'family.changed', 'family', { readonly key: string }>
  | Recorded<'work.families_settled', 'work', { readonly families: readonly string[] }>
