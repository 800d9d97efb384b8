import type { Neighbour, Shared } from './found.ts'

/** A project that could work together with another one, and what both are about, the weightiest first. */
export type Companion = Pick<
  Neighbour,
  'slug' | 'title' | 'example' | 'coordinator' | 'nameInSource' | 'year' | 'kind'
> & {
  readonly shared: readonly Shared[]
}
