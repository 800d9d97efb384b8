import type { Day } from '../kit/dates.ts'
import { lifecycle, step, type StateOf } from '../kit/lifecycle.ts'
import type { BasisPoints, Cents } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import type { KindOfOrganisation } from '../people/organisation-kind.ts'
import type { Attachment } from './attachment.ts'
import type { Clause } from './clause.ts'
import type { CostType } from './cost-type.ts'
import type { Criterion, Hundredths } from './criterion.ts'
import type { Faq } from './faq.ts'
import type { Instalment } from './instalment.ts'
import type { Whom } from './partner-kind.ts'

/**
 * The life of a call (domain.md 2.2). Whether a published one is coming, open or closed is a matter of the clock (`phaseOf`). It may be
 * cancelled until it is decided: what has been decided stands.
 */
export const life = lifecycle({
  draft: { check: 'checked', cancel: 'cancelled' },
  checked: { rewrite: 'draft', publish: 'published', cancel: 'cancelled' },
  published: { begin_assessment: 'in_assessment', cancel: 'cancelled' },
  in_assessment: { decide: 'decided', cancel: 'cancelled' },
  decided: { archive: 'archived' },
  archived: {},
  cancelled: {},
})
export type CallState = StateOf<typeof life>

export const grantKinds = ['project', 'trial', 'start_up'] as const
export type GrantKind = (typeof grantKinds)[number]

/** Whether a call has one period or takes applications on and on (TVA 1394/2022, domain.md R-C3). */
export const periodKinds = ['single', 'continuous'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** How a grant is paid (VAL 12 §, domain.md R-M5). */
export const paymentModels = ['instalments', 'reimbursement', 'advance', 'lump_sum'] as const
export type PaymentModel = (typeof paymentModels)[number]

export type Party = { readonly id: string; readonly name: Words }

/** What is said of a call. Null is "not published" in history and "not yet written" in a draft; nothing is guessed. */
export type CallTexts = Whom & {
  readonly title: Words
  readonly summary: Words | null
  readonly description: Words | null
  readonly legalBasis: Words | null
  /** Whom one asks where a question is not about the call itself; shown until the call is over. */
  readonly contact: Words | null
  readonly grantKind: GrantKind | null
  readonly periodKind: PeriodKind | null
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  /** Days where a source gives no time. */
  readonly opensOn: Day | null
  readonly closesOn: Day | null
  readonly appropriationCents: Cents | null
  readonly highestShare: BasisPoints | null
  readonly vatIncluded: boolean | null
  /** The most that one application may be granted. */
  readonly capCents: Cents | null
  readonly paymentModel: PaymentModel | null
  /** In what parts it is paid, where it is paid in instalments or in advance; together the whole grant. Empty: nobody says it. */
  readonly instalments: readonly Instalment[]
  /** First and last day on which costs may arise. */
  readonly earliestOn: Day | null
  readonly latestOn: Day | null
  readonly jointOnly: boolean | null
  /** How many municipalities or joint authorities a joint project has at least. */
  readonly fewestParties: number | null
  /** Whether a joint authority may apply alone where others apply together. */
  readonly authorityAlone: boolean | null
  readonly trialRequired: boolean
  readonly formId: string | null
  /** The kinds of costs that the grant may cover, in their order. */
  readonly costTypes: readonly CostType[] | null
  readonly purposes: readonly Clause[]
  readonly aims: readonly Clause[]
  readonly exclusions: readonly Clause[]
  readonly conditions: readonly Clause[]
  readonly forResidents: readonly Clause[]
  readonly inside: readonly Clause[]
  readonly criteria: readonly Criterion[]
  /** The lowest weighted score with which a grant may be given, in hundredths of a point: 250 is 2,50 of 5. Null where there is no such threshold, or no source says one. */
  readonly lowestScore: Hundredths | null
  /** The key of the purpose whose applications go before the others once over the threshold (2018: service processes). */
  readonly priorityPurpose: string | null
  readonly priorityReason: Words | null
  readonly faq: readonly Faq[]
  readonly attachments: readonly Attachment[]
  /** Keys of the themes by which the list of calls finds it. */
  readonly themes: readonly string[]
}

export type Call = CallTexts & {
  readonly id: string
  readonly slug: string
  readonly state: CallState
  readonly authority: Party
  readonly funder: Party
  readonly roundKey: string | null
  /** Its authority's Business ID; null where the register does not know it. */
  readonly authorityBusinessId: string | null
  /** The real round that it began from, itself or by way of a copy, by the last part of its address. */
  readonly likeRound: string | null
  /** When the writer asked a second person to check it; null once it is written again. */
  readonly checkAskedAt: Date | null
  readonly checkedAt: Date | null
  readonly checkedBy: string | null
  /** The priority as the decision-maker laid it down after closing; null where the call itself said it, or has none. */
  readonly priorityText: Words | null
  readonly priorityLaidAt: Date | null
  /** How many things keep the form of a draft from being asked; nought for one that is in use. */
  readonly formUnfinished: number
  /** Whether the form asks for the work that is taken into use (`asksAdoption` of form-needs.ts). */
  readonly adoptionAsked: boolean
  /** The register of kinds of organisations, by which those that the call names are told. */
  readonly kinds: readonly KindOfOrganisation[]
  readonly publishedAt: Date | null
  readonly assessingAt: Date | null
  readonly decidedOn: Day | null
  readonly sourceKey: string | null
  readonly example: boolean
  readonly revision: number
}

export type Timed = Pick<Call, 'state' | 'opensAt' | 'closesAt'>
export type Phase =
  | 'draft'
  | 'checked'
  | 'scheduled'
  | 'open'
  | 'closed'
  | 'in_assessment'
  | 'decided'
  | 'archived'
  | 'cancelled'

const within = (call: Timed, at: Date) =>
  call.opensAt !== null && call.closesAt !== null && call.opensAt <= at && at <= call.closesAt

/** Still being prepared: nobody outside its authority sees it. */
export const isPrepared = ({ state }: Pick<Call, 'state'>): boolean => state === 'draft' || state === 'checked'

/** The call with its check fallen, as when a text that was checked is written again. */
export const unchecked = (call: Call): Call => ({
  ...call,
  state: 'draft',
  checkAskedAt: null,
  checkedAt: null,
  checkedBy: null,
})

/** Where a call stands at a moment. */
export function phaseOf(call: Timed, now: Date): Phase {
  if (call.state !== 'published') return call.state
  if (within(call, now)) return 'open'
  return call.opensAt !== null && now < call.opensAt ? 'scheduled' : 'closed'
}

/**
 * Whether what arrived at a moment is in time: both ends belong to the period, so 16:15:00.000 is in and a millisecond later is out
 * (SähkL 10.1 §: arrival counts, not when it was handled; a queue that outlives the closing makes nothing late).
 */
export const isOpen = (call: Timed, arrivedAt: Date): boolean =>
  !isPrepared(call) && call.state !== 'cancelled' && call.state !== 'archived' && within(call, arrivedAt)

export type BeginRefusal = 'still_open' | 'step_not_allowed'

/** The call taken into assessment. Refuses `still_open` before closing and `step_not_allowed` where it is not a published call. */
export function begun(call: Call, now: Date): Outcome<Call, BeginRefusal> {
  const next = step(life, call.state, 'begin_assessment')
  if (!next.ok) return next
  if (call.closesAt === null || now <= call.closesAt) return { ok: false, refusal: 'still_open' }
  return done({ ...call, state: next.value, assessingAt: now })
}

/** A decided call put among the earlier rounds; `later` is how many applications wait for a later decision. Refuses step_not_allowed, some_later. */
export function archived(call: Call, later: number): Outcome<Call, 'step_not_allowed' | 'some_later'> {
  const next = step(life, call.state, 'archive')
  if (!next.ok) return next
  return later > 0 ? refuse('some_later') : done({ ...call, state: next.value, revision: call.revision + 1 })
}

/** The call with its round decided on a day. Refuses `step_not_allowed` where it is not in assessment. */
export function decided(call: Call, on: Day): Outcome<Call, 'step_not_allowed'> {
  const next = step(life, call.state, 'decide')
  return next.ok ? done({ ...call, state: next.value, decidedOn: on }) : next
}
