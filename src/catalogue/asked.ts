import { facets, sorts, type Filter, type Sort } from './found.ts'

/** A list of works as an address asks for it. */
export type Asked = Filter & {
  readonly q: string
  readonly sort: Sort
  readonly backwards: boolean
  readonly page: number
}

export const perPage = 50
const lastPage = 9_999

const keyOf = (text: string | undefined) => (text !== undefined && /^[\w-]{1,64}$/.test(text) ? text : undefined)
/** So long a question fits into an address. */
export const longestShown = 300

/** Whether a question is longer than an address keeps of it. */
export const isCut = (text: string | undefined): boolean => (text ?? '').trim().length > longestShown

/** What an address asks for. Whatever does not fit is as if it were not there: an address typed by hand never fails. */
export function askedIn(of: (name: string) => string | undefined): Asked {
  const q = (of('q') ?? '').replaceAll('\u0000', '').trim().slice(0, longestShown)
  const sort = sorts.find((one) => one === of('sort')) ?? (q === '' ? 'newest' : 'match')
  const page = Number(of('page') ?? '1')
  const [round, category, theme, region, coordinator, subject] = facets.map((facet) => keyOf(of(facet)))
  return {
    q,
    sort,
    backwards: of('way') === 'back',
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
    round,
    category,
    theme,
    region,
    coordinator,
    subject,
  }
}

/** The same as parts of an address; what is usual is left out, so that a page has one address. */
export function addressOf(asked: Asked): Record<string, string | number | undefined> {
  const { q, sort, backwards, page, ...filter } = asked
  const usual = q === '' ? 'newest' : 'match'
  return {
    q,
    ...filter,
    sort: sort === usual ? undefined : sort,
    way: backwards ? 'back' : undefined,
    page: page === 1 ? undefined : page,
  }
}

/** The list sorted by a column: asked for again, it turns round. Always from the first page. */
export const sortedBy = (asked: Asked, sort: Sort): Asked => ({
  ...asked,
  sort,
  backwards: asked.sort === sort && !asked.backwards,
  page: 1,
})

/** Whether any filter is set; a question alone narrows nothing. */
export const isNarrowed = (asked: Asked): boolean => facets.some((facet) => asked[facet] !== undefined)
