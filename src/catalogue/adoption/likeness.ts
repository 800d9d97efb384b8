/** Size classes by population, as benchmarks group municipalities (domain.md 4.3). */
export const sizeClasses = ['under_5', '5_to_10', '10_to_20', '20_to_50', '50_to_100', 'over_100'] as const
export type SizeClass = (typeof sizeClasses)[number]
const upper = {
  under_5: 5_000,
  '5_to_10': 10_000,
  '10_to_20': 20_000,
  '20_to_50': 50_000,
  '50_to_100': 100_000,
  over_100: Infinity,
}

/** So many inhabitants a municipality of a size class does not have any more; infinite for the largest. */
export const upperBound = (size: SizeClass): number => upper[size]

/** The size class of a municipality; null where no population is known. */
export function sizeClassOf(population: number | null): SizeClass | null {
  if (population === null) return null
  return sizeClasses.find((size) => population < upper[size]) ?? null
}

/** What makes two organisations alike. Languages: the first is the one of the majority. */
export type Kin = {
  readonly population: number | null
  readonly regionCode: string | null
  readonly languages: readonly string[]
}

export const likenessKinds = ['size', 'region', 'language'] as const
export type LikenessKind = (typeof likenessKinds)[number]

/** In what two organisations are alike; what is not known of one of them is no likeness. */
export function likenesses(a: Kin, b: Kin): readonly LikenessKind[] {
  const same: Record<LikenessKind, boolean> = {
    size: sizeClassOf(a.population) !== null && sizeClassOf(a.population) === sizeClassOf(b.population),
    region: a.regionCode !== null && a.regionCode === b.regionCode,
    language: a.languages[0] !== undefined && a.languages[0] === b.languages[0],
  }
  return likenessKinds.filter((kind) => same[kind])
}

/** What a list of users is narrowed to; each left out is "all". */
export type KinFilter = {
  readonly size?: SizeClass | undefined
  readonly region?: string | undefined
  readonly language?: string | undefined
}

/** Whether an organisation is among those asked for; one that has a language among its own speaks it. */
export const isAmong = (kin: Kin, { size, region, language }: KinFilter): boolean =>
  (size === undefined || sizeClassOf(kin.population) === size) &&
  (region === undefined || kin.regionCode === region) &&
  (language === undefined || kin.languages.includes(language))

/** Those most alike first; among equals the order stays. */
export const nearestFirst = <T extends Kin>(me: Kin, all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => likenesses(me, b).length - likenesses(me, a).length)
