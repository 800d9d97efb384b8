import { changes, forms, gets, services, statuses, workKinds } from './kinds.ts'
import { longestShown } from '../asked.ts'
import { sizeClasses } from '../adoption/likeness.ts'
import { offerFacets, offerSorts, unsaid, type OfferFacet, type OfferFilter, type OfferSort } from './offered.ts'

export type OfferAsked = OfferFilter & { readonly q: string; readonly sort: OfferSort; readonly page: number }

export const offersPerPage = 20
const lastPage = 9_999

const closed: Partial<Record<OfferFacet, readonly string[]>> = {
  kind: workKinds,
  form: [...forms, unsaid],
  status: [...statuses, unsaid],
  gets,
  changes,
  service: services,
  size: sizeClasses,
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
    sort: offerSorts.find((one) => one === of('sort')) ?? 'match',
    q: (of('q') ?? '').replaceAll('\u0000', '').trim().slice(0, longestShown),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  }
}

/** The same as parts of an address; what is usual is left out, so that a page has one address. */
export const offerAddress = ({ page, sort, ...asked }: OfferAsked): Record<string, string | number | undefined> => ({
  ...asked,
  sort: sort === 'match' ? undefined : sort,
  page: page === 1 ? undefined : page,
})

/** The filter alone, as the reads take it. */
export const filterIn = (asked: OfferAsked): OfferFilter =>
  Object.fromEntries(offerFacets.map((facet) => [facet, asked[facet]]))

/** Whether any filter is set; a question alone narrows nothing. */
export const isFiltered = (asked: OfferAsked): boolean => offerFacets.some((facet) => asked[facet] !== undefined)
