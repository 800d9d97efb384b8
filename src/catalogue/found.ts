import type { Lang } from '../kit/lang.ts'
import type { Words } from '../kit/words.ts'
import type { Form, Status, WorkKind } from './offer/kinds.ts'
import type { Named } from './work.ts'

/** What a subject is called in each language. */
export type Shared = Readonly<Record<Lang, string>>

/** A work as a list shows it. */
export type FoundWork = {
  readonly id: string
  readonly slug: string
  readonly title: Words | null
  readonly round: (Named & { readonly year: number | null }) | null
  readonly theme: Named | null
  readonly themeBy: 'source' | 'derived' | null
  readonly coordinator: {
    readonly id: string | null
    readonly name: Words | null
    readonly nameInSource: string | null
    readonly code: string | null
  } | null
  readonly partners: number
  readonly partnersComplete: boolean | null
  readonly othersInApplication: boolean
  readonly joint: boolean | null
  readonly grantedCents: number | null
  readonly periodTo: string | null
  readonly example: boolean
  readonly public: boolean
  /** Words, or beginnings of words, for which it was found. Empty where nothing was asked. */
  readonly reasons: readonly string[]
  /** What both the question and the work are about, the weightiest first. Empty where nothing was asked. */
  readonly shared: readonly Shared[]
  /** Nothing in it meets the question but the judgement of an embedding model. */
  readonly byModel?: boolean | undefined
}

export const sorts = ['match', 'newest', 'title', 'coordinator', 'granted'] as const
export type Sort = (typeof sorts)[number]

/** What a list is narrowed to; each left out is "all". `coordinator` is a municipality code, or the id of another organisation. */
export type Filter = {
  readonly round?: string | undefined
  readonly category?: string | undefined
  readonly theme?: string | undefined
  readonly region?: string | undefined
  readonly coordinator?: string | undefined
  /** A confirmed subject of the national vocabulary, by its identifier there. */
  readonly subject?: string | undefined
}
export const facets = ['round', 'category', 'theme', 'region', 'coordinator', 'subject'] as const
export type Facet = (typeof facets)[number]

/** A choice of a filter, and how many works it would leave with everything else as chosen. */
export type Choice = { readonly facet: Facet; readonly key: string; readonly name: Words; readonly count: number }

/** A work as the page of another one names it. */
export type Neighbour = Pick<FoundWork, 'slug' | 'title' | 'example'> & {
  readonly kind: WorkKind
  readonly coordinator: Words | null
  readonly nameInSource: string | null
  readonly year: number | null
  readonly sameTheme: boolean
}

/** A work that an organisation has made without a grant, as its page shows it. */
export type MadeWork = Pick<FoundWork, 'id' | 'slug' | 'title' | 'example'> & {
  readonly kind: WorkKind
  readonly form: Form | null
  readonly status: Status | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}

/** A funded project that an organisation leads or takes part in, as its page shows it. */
export type TakenPart = Pick<FoundWork, 'id' | 'slug' | 'title' | 'round' | 'grantedCents' | 'periodTo' | 'example'> & {
  readonly role: 'coordinator' | 'partner'
  readonly nameInSource: string | null
  readonly coordinator: Words | null
}
