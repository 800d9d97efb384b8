import type { Words } from '../kit/words.ts'
import type { FoundWork, Shared } from './found.ts'
import {
  changes,
  forms,
  gets,
  services,
  statuses,
  workKinds,
  type Changes,
  type Form,
  type Gets,
  type Service,
  type Status,
  type WorkKind,
} from './offer.ts'
import type { Named } from './work.ts'

/** A work of any kind as the list of what others have made shows it. */
export type Offered = Pick<
  FoundWork,
  'id' | 'slug' | 'title' | 'coordinator' | 'grantedCents' | 'example' | 'reasons'
> & {
  readonly kind: WorkKind
  readonly form: Form | null
  readonly status: Status | null
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
  'region',
  'size',
] as const
export type OfferFacet = (typeof offerFacets)[number]
export type OfferFilter = { readonly [F in OfferFacet]?: string | undefined }

/** Sizes of the municipality that leads a work, by inhabitants: up to 5 000, 20 000, 100 000, and more. */
export const sizes = ['small', 'middle', 'large', 'largest'] as const
export type Size = (typeof sizes)[number]

/** The key for "no source says". */
export const unsaid = 'unsaid'

/** A choice of a filter and how many works it leaves; a name only where the words of the house do not hold it. */
export type OfferChoice = {
  readonly facet: OfferFacet
  readonly key: string
  readonly name: Words | null
  readonly count: number
}

export type OfferAsked = OfferFilter & { readonly q: string; readonly page: number }

export const offersPerPage = 20
const lastPage = 9_999
const longestShown = 300

const closed: Partial<
  Record<OfferFacet, readonly (Form | Status | WorkKind | Gets | Changes | Service | Size | string)[]>
> = {
  kind: workKinds,
  form: [...forms, unsaid],
  status: [...statuses, unsaid],
  gets,
  changes,
  service: services,
  size: sizes,
}

function keyOf(facet: OfferFacet, text: string | undefined): string | undefined {
  if (text === undefined || !/^[\w.+-]{1,64}$/.test(text)) return undefined
  const keys = closed[facet]
  return keys === undefined || keys.includes(text) ? text : undefined
}

/** What an address asks for. Whatever does not fit is as if it were not there. */
export function offerAskedIn(of: (name: string) => string | undefined): OfferAsked {
  const page = Number(of('page') ?? '1')
  return {
    ...Object.fromEntries(offerFacets.map((facet) => [facet, keyOf(facet, of(facet))])),
    q: (of('q') ?? '').replaceAll('\u0000', '').trim().slice(0, longestShown),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  }
}

/** The same as parts of an address; what is usual is left out, so that a page has one address. */
export const offerAddress = ({ page, ...asked }: OfferAsked): Record<string, string | number | undefined> => ({
  ...asked,
  page: page === 1 ? undefined : page,
})

export const filterIn = (asked: OfferAsked): OfferFilter =>
  Object.fromEntries(offerFacets.map((facet) => [facet, asked[facet]]))

export const isFiltered = (asked: OfferAsked): boolean => offerFacets.some((facet) => asked[facet] !== undefined)
