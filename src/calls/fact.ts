import type { Day } from '../kit/dates.ts'
import type { Cents } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'

/** Where something was read. */
export type Source = {
  readonly key: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: Day | null
  readonly lang: string | null
  /** Not one of the documents that the history was first read from. */
  readonly external: boolean
}

/** One thing known of a call from another source than its own; `value` as the code says: cents, a count, a day, a month, a moment. */
export type Fact = {
  readonly what: string
  readonly value: string | null
  readonly words: Words | null
  readonly sourceKey: string | null
}

/** What came of a call. Null is "not published". `listed`: named in a list whose total the source does not give. */
export type Outcome = {
  readonly received: number | null
  readonly granted: number | null
  readonly listed: number | null
  readonly later: number | null
  readonly grantedCents: Cents | null
  readonly soughtCents: Cents | null
  readonly sourceKey: string | null
}

/** What other sources say under one code. */
export const factsOn = (facts: readonly Fact[], what: string): readonly Fact[] =>
  facts.filter((fact) => fact.what === what)

/** The keys of all sources that a page names. */
export const sourceKeysOf = (
  call: { readonly sourceKey: string | null },
  facts: readonly Fact[],
  outcome: Outcome | null,
): readonly string[] => [
  ...new Set(
    [call.sourceKey, outcome?.sourceKey ?? null, ...facts.map((fact) => fact.sourceKey)].filter((key) => key !== null),
  ),
]
