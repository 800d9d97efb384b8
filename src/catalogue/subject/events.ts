import type { Recorded } from '../../kit/event.ts'

/** Subjects by their identifiers in the national vocabulary. */
export type SubjectEvent = Recorded<
  'work.subjects_settled',
  'work',
  { readonly confirmed: readonly string[]; readonly removed: readonly string[] }
>
