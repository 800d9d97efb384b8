import type { Lang } from '../kit/lang.ts'
import { plain, wordsOf, type Words } from '../kit/words.ts'
import { unsaidIn, type NeededLanguage } from './clause.ts'

/** A kind of costs that a grant of a call may cover. Budgets keep the key, so it lasts; the words may be corrected. */
export type CostType = {
  readonly key: string
  readonly name: Words
  /** What an applicant counts in it; null where the name says enough. */
  readonly help: Words | null
}

const usual = (key: string, fi: string, sv: string, en: string): CostType => ({
  key,
  name: wordsOf({ fi, sv, en }),
  help: null,
})

/** The costs that a grant may cover by DKA 893/2019 5 §: what a call covers until it says otherwise. Equipment is not among them. */
export const usualCostTypes: readonly CostType[] = [
  usual('personnel', 'Henkilöstökulut', 'Personalkostnader', 'Personnel'),
  usual('travel', 'Matkakulut', 'Resekostnader', 'Travel'),
  usual('premises', 'Toimitilavuokrat', 'Lokalhyror', 'Rents of premises'),
  usual('services', 'Palvelut', 'Tjänster', 'Services'),
  usual('materials', 'Aineet ja tarvikkeet', 'Material och förnödenheter', 'Materials and supplies'),
]

/** Those of the usual ones that have one of these keys. */
export const usualOnes = (keys: readonly string[]): readonly CostType[] =>
  usualCostTypes.filter(({ key }) => keys.includes(key))

type Covering = { readonly costTypes?: readonly CostType[] | null }

/** The cost types of a call; none where it says none: nothing is covered by silence. */
export const costTypesOf = ({ costTypes }: Covering): readonly CostType[] => costTypes ?? []

/** The cost types of a version that was sent; the usual ones where it names none, as versions did that are older than cost types of a call's own. */
export const costTypesSent = ({ costTypes }: Covering): readonly CostType[] => costTypes ?? usualCostTypes

/**
 * The cost types of a call and behind them those of other keys: a budget that was begun in another call, or before a correction, may have
 * money in them. They are called by their usual words, else by their key.
 */
export function withOthers(types: readonly CostType[], keys: readonly string[]): readonly CostType[] {
  const others = [...new Set(keys)].filter((key) => types.every((type) => type.key !== key))
  return [...types, ...others.map((key) => usualOnes([key])[0] ?? { key, name: wordsOf({ fi: key }), help: null })]
}

/** What the costs of a key are called in a language, or in the nearest one there is. */
export const costName = (types: readonly CostType[], key: string, lang: Lang): string =>
  plain(withOthers(types, [key]).find((type) => type.key === key)?.name, lang)

/** The national languages in which a cost type has no name, or has help only in the other. */
export const costTypeUnsaidIn = ({ name, help }: CostType): readonly NeededLanguage[] => {
  const lacking = [...unsaidIn(name), ...(help === null ? [] : unsaidIn(help))]
  return [...new Set(lacking)].toSorted()
}
