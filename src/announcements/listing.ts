import type { NameForms } from '../people/organisation.ts'
import { byAlphabet } from '../kit/lang.ts'
import { sum, type Cents } from '../kit/money.ts'
import { plain, type Words } from '../kit/words.ts'

/** How an announcement tells who was given what: in sentences, in a list for each category, or in one list with sums. */
export const forms = ['prose', 'categories', 'sums'] as const
export type Form = (typeof forms)[number]
/** In what order. It is the same in every language, so that number 7 is the same project for every reader. */
export const listOrders = ['name_fi', 'name_sv', 'bilingual_first', 'as_listed'] as const
export type ListOrder = (typeof listOrders)[number]

/** Whoever is given a grant or takes part in it. `forms` null: the register holds no forms of the name, it stands as it is. */
export type Grantee = {
  readonly id: string | null
  readonly name: Words
  /** The municipality's code; null for a joint authority. */
  readonly code: string | null
  /** Swedish is a language of the municipality, alone or beside Finnish. */
  readonly swedish: boolean
  readonly forms: NameForms | null
}

export type Category = { readonly key: string; readonly name: Words; readonly position: number }

/** One granted project, as an announcement lists it. Null title or sum: not published. */
export type Grant = {
  /** Its public page. */
  readonly slug: string
  readonly title: Words | null
  readonly category: Category | null
  /** Its number in the list of the decision. */
  readonly number: number | null
  readonly cents: Cents | null
  readonly coordinator: Grantee
  readonly partners: readonly Grantee[]
  /** There are others in the application besides those named here. */
  readonly others: boolean
  readonly example: boolean
}

export type Group = { readonly category: Category | null; readonly grants: readonly Grant[] }

type Compare = (a: Grant, b: Grant) => number
const first =
  (...rules: readonly Compare[]): Compare =>
  (a, b) =>
    rules.reduce((found, rule) => (found === 0 ? rule(a, b) : found), 0)

const byName = (lang: 'fi' | 'sv'): Compare => {
  const compare = byAlphabet(lang)
  return (a, b) => compare(plain(a.coordinator.name, lang), plain(b.coordinator.name, lang))
}
const last = Number.MAX_SAFE_INTEGER
const byNumber: Compare = (a, b) => (a.number ?? last) - (b.number ?? last)
const byAddress: Compare = (a, b) => (a.slug < b.slug ? -1 : a.slug === b.slug ? 0 : 1)
const bySwedish: Compare = (a, b) => Number(b.coordinator.swedish) - Number(a.coordinator.swedish)
const samePlace: Compare = first(byNumber, byAddress)

const compareBy: Record<ListOrder, Compare> = {
  name_fi: first(byName('fi'), samePlace),
  name_sv: first(byName('sv'), samePlace),
  bilingual_first: first(bySwedish, byName('sv'), samePlace),
  as_listed: samePlace,
}

/**
 * Projects in the order of an announcement: by Finnish or Swedish names of the coordinators as those languages sort, municipalities
 * with Swedish as a language first (then by Swedish names), or as the decision numbers them.
 */
export const ordered = (grants: readonly Grant[], order: ListOrder): readonly Grant[] =>
  grants.toSorted(compareBy[order])

/** Projects under their categories in the order of those; what has none stands last. Within one the order stays. */
export function grouped(grants: readonly Grant[]): readonly Group[] {
  const categories = new Map(grants.flatMap(({ category }) => (category === null ? [] : [[category.key, category]])))
  const known = [...categories.values()].toSorted((a, b) => a.position - b.position)
  const groups: readonly (Category | null)[] = [...known, null]
  return groups
    .map((category) => ({
      category,
      grants: grants.filter((grant) => (grant.category?.key ?? null) === (category?.key ?? null)),
    }))
    .filter((group) => group.grants.length > 0)
}

/** What was granted in all; null where a sum is not published. */
export const grantedIn = (grants: readonly Grant[]): Cents | null =>
  grants.length === 0 || grants.some((grant) => grant.cents === null)
    ? null
    : sum(grants.map((grant) => grant.cents ?? 0))
