import type { Words } from '../kit/words.ts'

/** An organisation that carried out one work. */
export type Doing = {
  readonly organisationId: string
  readonly name: Words
  /** The code of a municipality, for its page; null for others. */
  readonly code: string | null
  readonly slug: string
  readonly title: Words | null
  /** Who led the work, by which it is called where it has no title. */
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}

/** An organisation with those of some works that it carried out. */
export type Doer = Pick<Doing, 'organisationId' | 'name' | 'code'> & {
  readonly works: readonly Pick<Doing, 'slug' | 'title' | 'coordinator' | 'nameInSource'>[]
}

/**
 * Who carried out some works: one line for each organisation with its works, in the order of the works (the nearest first). `most` lines
 * at most; `without` are organisations that need no line.
 */
export function doersOf(doings: readonly Doing[], most: number, without: ReadonlySet<string>): readonly Doer[] {
  const byOrganisation = Map.groupBy(
    doings.filter((doing) => !without.has(doing.organisationId)),
    (doing) => doing.organisationId,
  )
  return [...byOrganisation].slice(0, most).flatMap(([organisationId, own]) => {
    const [first] = own
    if (first === undefined) return []
    return [
      {
        organisationId,
        name: first.name,
        code: first.code,
        works: own.map(({ slug, title, coordinator, nameInSource }) => ({ slug, title, coordinator, nameInSource })),
      },
    ]
  })
}
