import type { Words } from '../../kit/words.ts'
import type { FoundWork, Shared } from '../found.ts'
import type { Form, Status, WorkKind } from './kinds.ts'
import type { Named } from '../work.ts'

/** A work of any kind as the list of what others have made shows it. */
export type Offered = Pick<
  FoundWork,
  'id' | 'slug' | 'title' | 'coordinator' | 'grantedCents' | 'example' | 'reasons' | 'byModel'
> & {
  readonly kind: WorkKind
  readonly form: Form | null
  readonly status: Status | null
  /** Nobody tells the state: it is concluded from the period of a funded project. */
  readonly statusConcluded: boolean
  readonly licence: string | null
  readonly costCents: number | null
  readonly contact: Words | null
  readonly summary: Words | null
  readonly year: number | null
  readonly families: readonly Named[]
  readonly shared: readonly Shared[]
}

/** What the list can be narrowed by, in the order in which it asks. */
export const offerFacets = [
  'kind',
  'family',
  'form',
  'status',
  'licence',
  'gets',
  'changes',
  'service',
  'theme',
  'round',
  'subject',
  'region',
  'size',
] as const
export type OfferFacet = (typeof offerFacets)[number]
export type OfferFilter = { readonly [F in OfferFacet]?: string | undefined }

/** In which order the list can stand: by how well it meets the question (or what is ready first), and by what a reader looks for. */
export const offerSorts = ['match', 'newest', 'title', 'owner', 'cost'] as const
export type OfferSort = (typeof offerSorts)[number]

/** The key for "no source says". */
export const unsaid = 'unsaid'

/** A choice of a filter and how many works it leaves; a name only where the words of the house do not hold it. */
export type OfferChoice = {
  readonly facet: OfferFacet
  readonly key: string
  readonly name: Words | null
  readonly count: number
}
