import type { FoundWork } from '../catalogue/found.ts'
import type { Organisation } from '../people/organisation.ts'

/** What was searched and found in the reuse check. `text` empty: nothing was asked and the application has no name to ask by. */
export type Search = {
  readonly text: string
  readonly byTitle: boolean
  readonly total: number
  readonly works: readonly FoundWork[]
}

/** What a section shows besides the application itself. */
export type Extras = { readonly applicants: readonly Organisation[]; readonly search: Search }

export const noExtras: Extras = { applicants: [], search: { text: '', byTitle: false, total: 0, works: [] } }
