import type { ApplicationState } from '../applications/application.ts'
import type { Submission } from '../applications/submission.ts'
import type { Call } from '../calls/call.ts'
import type { Criterion } from '../calls/criterion.ts'
import type { Cents } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'
import type { FlagKey } from './flag.ts'
import type { Measure, Median, Verdict } from './medians.ts'
import type { Candidate, Ranking } from './ranking.ts'
import type { Sheet } from './score.ts'

export type PartyOf = { readonly id: string; readonly name: Words }

/** An application as lists show it: what its newest submitted version says. */
export type ListedCase = {
  readonly applicationId: string
  readonly callId: string
  readonly caseId: string | null
  readonly caseNumber: string
  readonly state: ApplicationState
  readonly lang: 'fi' | 'sv'
  readonly example: boolean
  readonly title: Words
  readonly purpose: string | null
  readonly coordinator: PartyOf
  readonly partners: readonly PartyOf[]
  readonly totalCents: Cents
  readonly soughtCents: Cents
  readonly arrivedAt: Date
}

/** One application in an assessor's queue. `scored` counts criteria with points and reason. */
export type Queued = ListedCase & {
  readonly callSlug: string
  readonly callTitle: Words
  readonly dueOn: string | null
  readonly declared: 'none' | null
  readonly scored: number
  readonly criteria: number
  readonly completedAt: Date | null
  /** The assessor holds a mandate for a party: a conflict is suggested. */
  readonly suggested: boolean
}

export type DeskAssessor = {
  readonly personId: string
  readonly name: string
  readonly declared: 'none' | 'disqualified' | null
  readonly completed: boolean
}

/** One application as the desk lists it. */
export type DeskCase = ListedCase & {
  readonly flags: readonly { readonly key: FlagKey; readonly confirmed: 'fulfilled' | 'not_fulfilled' }[]
  readonly assessors: readonly DeskAssessor[]
}

/** A person who may be given applications to assess. `load` counts the applications of the call that the person has. */
export type AssignablePerson = {
  readonly id: string
  readonly name: string
  readonly load: number
  /** Organisations that the person holds a mandate for. */
  readonly mandates: readonly string[]
  readonly email: string | null
  readonly lang: string
  readonly example: boolean
}

export type RankedCase = ListedCase & Candidate & { readonly notFulfilled: number }

/** The ranking of a call with what a list shows of each application, by its id. */
export type RankedCall = {
  readonly call: Call
  readonly ranking: Ranking
  readonly cases: ReadonlyMap<string, RankedCase>
}

export type CriterionMedian = Criterion &
  Pick<Median, 'doubled' | 'spread'> & {
    /** The written reasons of the assessors, without their names, in no order that tells who. */
    readonly reasons: readonly string[]
  }

/** What the assessors together found of one application, as letters and the applicant's own page tell it. */
export type Judgement = Pick<Verdict, 'hundredths' | 'failed' | 'moderation'> &
  Pick<Measure, 'lowestScore'> & { readonly criteria: readonly CriterionMedian[] }

/** The submitted version that is read and assessed. */
export type ReadVersion = {
  readonly number: number
  readonly hash: string
  readonly arrivedAt: Date
  readonly content: Submission
}

/** Complete sheets side by side, and how many are still open. */
export type Others = {
  readonly criteria: readonly Criterion[]
  readonly sheets: readonly Sheet[]
  readonly open: number
}

/** Something that happened in a case, as its timeline tells it; `what` is the name of the event. */
export type Happened = {
  readonly at: Date
  readonly what: string
  readonly who: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** What happened in something that a person has to assess: its title, or that of its call where it concerns the whole call. */
export type QueueNews = Omit<Happened, 'who'> & {
  readonly id: number
  readonly title: Words
  readonly example: boolean
}

/** What has been written between those who handle a case and its parties: messages and how many of them wait, requests by how they stand. */
export type Corresponded = {
  readonly messages: { readonly count: number; readonly waiting: number }
  readonly supplements: { readonly open: number; readonly answered: number; readonly lapsed: number }
}
