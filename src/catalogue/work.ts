import type { Words } from '../kit/words.ts'
import type { WorkKind } from './offer/kinds.ts'
import type { Source } from './source.ts'

export const milestoneKinds = ['applied', 'granted', 'later', 'published', 'started', 'ended'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

export type Named = { readonly key: string; readonly name: Words }

/** A round of grants. `yearBy` derived: the text has no date, the year is our conclusion. */
export type Round = Named & {
  readonly year: number | null
  readonly yearBy: 'source' | 'derived'
  readonly source: Source | null
}

/** Whoever carries out a work. `code` is the municipality's; null for a joint authority and others. */
export type Party = {
  readonly id: string | null
  readonly role: 'coordinator' | 'partner'
  readonly name: Words | null
  readonly nameInSource: string | null
  readonly code: string | null
  readonly example: boolean
  readonly source: Source | null
}

/** One thing that a source says: a result, a note, or an address to read on. */
export type Fact = {
  readonly kind: 'result' | 'link' | 'note'
  readonly text: Words | null
  readonly url: string | null
  readonly source: Source | null
  /** Told by those who lead the work. */
  readonly byOwner: boolean
}

/** Something that happened in the life of a work. A null day: it happened, and no source says when. */
export type Milestone = {
  readonly kind: MilestoneKind
  readonly onDay: string | null
  readonly cents: number | null
  readonly words: Words | null
  readonly source: Source | null
}

/** A work of any kind, from the first application to its results. Null is "not published", never nought. */
export type Work = {
  readonly id: string
  readonly slug: string
  readonly kind: WorkKind
  readonly round: Omit<Round, 'source'> | null
  readonly category: Named | null
  readonly listNumber: number | null
  readonly title: Words | null
  readonly summary: Words | null
  readonly theme: Named | null
  readonly themeBy: 'source' | 'derived' | null
  readonly joint: boolean | null
  readonly othersInApplication: boolean
  readonly partnersComplete: boolean | null
  readonly grantedCents: number | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  /** The number of the case in the register of the authority. */
  readonly registerNumber: string | null
  readonly source: Source | null
  readonly public: boolean
  /** An influencer of the digital municipality trial has told of it there. */
  readonly fromTrial: boolean
  readonly example: boolean
  readonly parties: readonly Party[]
  readonly facts: readonly Fact[]
  readonly milestones: readonly Milestone[]
}

/** Who coordinates a work; undefined where no source says. */
export const coordinatorOf = (work: Pick<Work, 'parties'>): Party | undefined =>
  work.parties.find((party) => party.role === 'coordinator')

/** The partners that sources name, in their order; more of them may be unknown (`partnersKnown`). */
export const partnersOf = (work: Pick<Work, 'parties'>): readonly Party[] =>
  work.parties.filter((party) => party.role === 'partner')

/**
 * What may be said of the partners: `all` are known, `some` are, `unnamed`: there are others but no source names them,
 * `alone`: the work is nobody's but the coordinator's, `unsaid`: no source says.
 */
export function partnersKnown(work: Pick<Work, 'parties' | 'partnersComplete' | 'othersInApplication' | 'joint'>) {
  if (partnersOf(work).length > 0) return work.partnersComplete === true ? 'all' : 'some'
  if (work.joint === false) return 'alone'
  return work.othersInApplication ? 'unnamed' : 'unsaid'
}

/** The last day for the work is in its period, not a milestone: it was promised, and nobody says it was kept. */
export type Stage =
  | Milestone
  | {
      readonly kind: 'due'
      readonly onDay: string
      readonly cents: null
      readonly words: null
      readonly source: Source | null
    }

const order = ['applied', 'granted', 'later', 'published', 'started', 'due', 'ended'] as const

/** The whole life of a work in the order of time; what has no day stands where it belongs by its kind. */
export function lifeOf(work: Pick<Work, 'milestones' | 'periodTo' | 'source'>): readonly Stage[] {
  const due: readonly Stage[] =
    work.periodTo === null || work.milestones.some((one) => one.kind === 'ended')
      ? []
      : [{ kind: 'due', onDay: work.periodTo, cents: null, words: null, source: work.source }]
  const byKind = [...work.milestones, ...due].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const dated = byKind
    .filter((one) => one.onDay !== null)
    .sort((a, b) => ((a.onDay ?? '') < (b.onDay ?? '') ? -1 : a.onDay === b.onDay ? 0 : 1))
  return byKind.map((one) => (one.onDay === null ? one : (dated.shift() ?? one)))
}
