import { shareUp, type BasisPoints, type Cents } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** What a presenter can propose. `later`: no decision now; the application stays where it is. */
export const proposalKinds = ['granted', 'rejected', 'not_examined', 'later'] as const
export type ProposalKind = (typeof proposalKinds)[number]
/** Whether a text is one of the kinds of proposal. */
export const isProposalKind = (text: string): text is ProposalKind => proposalKinds.some((kind) => kind === text)

/** What the presenter writes down. `cents`: granted at most, null where nothing is. */
export type ProposalEntry = {
  readonly kind: ProposalKind
  readonly cents: Cents | null
  /** Why, in the language of the case. Never empty (HL 45 §). */
  readonly reasons: string
  /** Why money is granted although the application is below the threshold or was not assessed. */
  readonly exception: string
  /** Special terms of this grant (VAL 11.3 §), in the language of the case. */
  readonly terms: string
}

export type Returned = { readonly at: Date; readonly by: string; readonly why: string }

/** A proposal as it stands. A returned one waits for its presenter. */
export type Proposal = ProposalEntry & {
  readonly applicationId: string
  readonly who: string
  readonly presenter: string
  readonly at: Date
  /** Grows by one with every change. */
  readonly revision: number
  readonly returned: Returned | null
}

/** What the rules need of the application. */
export type Ground = {
  readonly inAssessment: boolean
  readonly totalCents: Cents
  readonly soughtCents: Cents
  /** The call's highest share of the costs; null where it names none. */
  readonly highestShare: BasisPoints | null
  /** The most that the call gives to one application; null where it names none. */
  readonly capCents: Cents | null
  readonly threshold: 'passed' | 'failed' | 'not_assessed'
}

export type ProposalRefusal =
  | 'not_in_assessment'
  | 'changed_meanwhile'
  | 'sum_missing'
  | 'over_sought'
  | 'over_share'
  | 'reasons_missing'
  | 'exception_missing'
  | 'text_too_long'

export const longestProposalText = 10_000

/** The most that may be granted: not more than was sought, not more than the call's share of the costs, nor its cap (VAL 6.1 §; DKA 4 §). */
export const highestGrant = ({ totalCents, soughtCents, highestShare, capCents }: Ground): Cents =>
  Math.min(
    soughtCents,
    capCents ?? soughtCents,
    highestShare === null ? totalCents : totalCents - shareUp(totalCents, 10_000 - highestShare),
  )

function sumRefusal(cents: Cents | null, ground: Ground): ProposalRefusal | null {
  if (cents === null || !Number.isSafeInteger(cents) || cents <= 0) return 'sum_missing'
  if (cents > ground.soughtCents) return 'over_sought'
  return cents > highestGrant(ground) ? 'over_share' : null
}

const trimmed = (entry: ProposalEntry): ProposalEntry => ({
  kind: entry.kind,
  cents: entry.kind === 'granted' ? entry.cents : null,
  reasons: entry.reasons.trim(),
  exception: entry.kind === 'granted' ? entry.exception.trim() : '',
  terms: entry.kind === 'granted' ? entry.terms.trim() : '',
})

/** What is not said in words that the rules ask for. */
function wordsRefusal(entry: ProposalEntry, { threshold }: Ground): ProposalRefusal | null {
  if (entry.reasons === '') return 'reasons_missing'
  if (entry.kind === 'granted' && threshold !== 'passed' && entry.exception === '') return 'exception_missing'
  return isTooLong(entry) ? 'text_too_long' : null
}

const isTooLong = (entry: ProposalEntry) =>
  [entry.reasons, entry.exception, entry.terms].some((text) => text.length > longestProposalText)

/**
 * A proposal as it is kept. `known` is the revision that the presenter read (0: none yet), `last` the one there is. Refuses
 * not_in_assessment, changed_meanwhile, sum_missing, over_sought, over_share, exception_missing (granted below the threshold or
 * without an assessment, and no written reason), reasons_missing, text_too_long. That the appropriation is passed is a warning here
 * and a refusal at the signature.
 */
export function proposed(
  given: ProposalEntry,
  ground: Ground,
  { known, last }: { readonly known: number; readonly last: number },
): Outcome<ProposalEntry, ProposalRefusal> {
  if (!ground.inAssessment) return refuse('not_in_assessment')
  if (known !== last) return refuse('changed_meanwhile')
  const entry = trimmed(given)
  const refusal = (entry.kind === 'granted' ? sumRefusal(entry.cents, ground) : null) ?? wordsRefusal(entry, ground)
  return refusal === null ? done(entry) : refuse(refusal)
}

export type ReturnRefusal = 'not_proposed' | 'why_missing' | 'changed_meanwhile' | 'already_signed'

/** A proposal sent back to its presenter with the reason. Refuses why_missing. */
export function returned(proposal: Proposal, by: string, why: string, now: Date): Outcome<Proposal, ReturnRefusal> {
  const said = why.trim().slice(0, longestProposalText)
  return said === '' ? refuse('why_missing') : done({ ...proposal, returned: { at: now, by, why: said } })
}
