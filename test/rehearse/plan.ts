/** A text as a person types it into the fields of three languages. */
export type InThree = { readonly fi: string; readonly sv: string; readonly en: string }

/** An application as it will be: who makes it with whom, for what and how much, and what becomes of it. */
export type Planned = {
  /** Municipality code, X code of an invented one, or the key of a joint authority. */
  readonly coordinator: string
  readonly partners: readonly string[]
  readonly title: { readonly fi: string; readonly sv: string }
  readonly purpose: string
  readonly soughtCents: number
  /** Two sheets: the points of each criterion in the order of the call. */
  readonly sheets: readonly (readonly number[])[]
  readonly fate: 'granted' | 'later' | 'rejected'
  readonly grantedCents: number | null
}

export type CriterionPlan = {
  readonly key: string
  readonly name: InThree
  readonly weight: number
  readonly core: boolean
  readonly anchors: Readonly<Record<string, InThree>>
}
export type ClausePlan = { readonly key: string; readonly words: InThree }

/** A call as an officer writes it. */
export type CallPlan = {
  readonly slug: string
  readonly title: InThree
  readonly summary: InThree
  readonly description: InThree
  readonly legalBasis: InThree
  readonly purposes: readonly ClausePlan[]
  readonly aims: readonly ClausePlan[]
  readonly exclusions: readonly ClausePlan[]
  readonly conditions: readonly ClausePlan[]
  readonly criteria: readonly CriterionPlan[]
  readonly appropriationCents: number
  /** Percent. */
  readonly highestShare: number
  readonly jointOnly: boolean
  readonly trialRequired: boolean
  /** The purpose that goes before the others, and why: laid down after closing. */
  readonly priority: { readonly purpose: string; readonly reason: InThree } | null
  readonly opensAt: { readonly day: string; readonly time: string }
  readonly closesAt: { readonly day: string; readonly time: string }
  readonly earliestOn: string
  readonly latestOn: string
}

export type Plan = {
  readonly year: number
  readonly call: CallPlan
  readonly applications: readonly Planned[]
  /** Those who come after the deadline. */
  readonly late: readonly Planned[]
  /** The form of the announcement. */
  readonly form: 'sums' | 'prose'
  /** What the seeds say was granted, row by row in the order of the source; null where the source does not say. */
  readonly history: readonly { readonly name: string; readonly title: string | null; readonly euros: number | null }[]
  readonly titlesKnown: boolean
  readonly sumsKnown: boolean
  /** What is granted in all, and what is sought in all where that is known. */
  readonly expectedCents: number
  readonly expectedSoughtCents: number | null
  /** How many real municipalities and joint authorities have a part in what is granted. */
  readonly municipalities: number
  /** Words of the source that the announcement says again, word by word. */
  readonly sentences: readonly string[]
  /** What was taken from other pages than the five documents. */
  readonly external: readonly string[]
  /** Partners whom a source names. */
  readonly realPartners: number
  /** Whether the appropriation is too small for all over the threshold. */
  readonly moneyEnds: boolean
  /** What becomes of those who pass the threshold but are not granted. */
  readonly belowLine: 'later' | 'rejected'
  /** Days on which the phases happen, in Helsinki. */
  readonly days: {
    readonly prepared: string
    readonly assessed: string
    readonly decided: string
    readonly announced: string
  }
}
