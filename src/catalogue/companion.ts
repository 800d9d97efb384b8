import type { Words } from '../kit/words.ts'
import type { Neighbour, Shared } from './found.ts'

/** A project that could work together with another one, and what both are about, the weightiest first. */
export type Companion = Pick<
  Neighbour,
  'slug' | 'title' | 'example' | 'coordinator' | 'nameInSource' | 'year' | 'kind'
> & {
  readonly shared: readonly Shared[]
}

/** An open space in which a work works together with others, as the cooperation room has told it. */
export type WorkSpace = { readonly slug: string; readonly name: Words }
