import { byAlphabet, type Lang } from '../kit/lang.ts'
import { plain } from '../kit/words.ts'
import { nameOf, type Municipality } from '../people/organisation.ts'

/** A municipality in the list, with in how many works it leads and takes part. */
export type Listed = Municipality & { readonly led: number; readonly taken: number }

export const orders = ['name', 'region', 'population', 'led', 'taken'] as const
export type Order = (typeof orders)[number]
export type ListAsked = {
  readonly q: string
  readonly region: string | undefined
  readonly sort: Order
  readonly backwards: boolean
}

/** What an address asks of the list; what does not fit is as if it were not there. */
export function listAskedIn(of: (name: string) => string | undefined): ListAsked {
  const region = of('region')
  return {
    q: (of('q') ?? '').replaceAll('\u0000', '').trim().slice(0, 100),
    region: region !== undefined && /^\d{2}$/.test(region) ? region : undefined,
    sort: orders.find((one) => one === of('sort')) ?? 'name',
    backwards: of('way') === 'back',
  }
}

/** The same as parts of an address. */
export const listAddress = ({ q, region, sort, backwards }: ListAsked): Record<string, string | undefined> => ({
  q,
  region,
  sort: sort === 'name' ? undefined : sort,
  way: backwards ? 'back' : undefined,
})

const comparing = (lang: Lang): Record<Order, (a: Listed, b: Listed) => number> => {
  const alphabet = byAlphabet(lang)
  const name = (a: Listed, b: Listed) => alphabet(nameOf(a, lang), nameOf(b, lang))
  return {
    name,
    region: (a, b) => alphabet(plain(a.region?.name, lang), plain(b.region?.name, lang)) || name(a, b),
    population: (a, b) => (b.population ?? 0) - (a.population ?? 0) || name(a, b),
    led: (a, b) => b.led - a.led || name(a, b),
    taken: (a, b) => b.taken - a.taken || name(a, b),
  }
}

const inAnyLanguage = (one: Listed, part: string) =>
  Object.values(one.name).some((said) => said.text.toLowerCase().includes(part))

/** The municipalities that an address asks for, in its order. A name is met in any language and in part. */
export function chosen(all: readonly Listed[], asked: ListAsked, lang: Lang): readonly Listed[] {
  const part = asked.q.toLowerCase()
  const met = all.filter(
    (one) =>
      (asked.region === undefined || one.region?.code === asked.region) && (part === '' || inAnyLanguage(one, part)),
  )
  const sorted = met.toSorted(comparing(lang)[asked.sort])
  return asked.backwards ? sorted.toReversed() : sorted
}
