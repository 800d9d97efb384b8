import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import type { Ground } from './ground.ts'

/**
 * Somebody asks that a part be kept secret. It is a request: the authority decides (domain.md R-P3). A form asks for a question that it
 * calls secret, with a ground in its own words and nobody's name.
 */
export type SecrecyRequest = {
  /** Null where the form asks. */
  readonly id: string | null
  readonly part: string
  readonly ground: Ground | null
  /** The provision, where the ground is `other_law`. */
  readonly law?: string | null
  /** The ground in the words of the form. */
  readonly said: Words | null
  readonly reason: string
  readonly at: Date | null
  readonly by: string | null
}

export const secrecyOutcomes = ['secret', 'public'] as const
export type SecrecyOutcome = (typeof secrecyOutcomes)[number]

/** What the authority decided of a part as it then stood: `digest` is that of the text or of the file. */
export type SecrecyDecision = {
  readonly part: string
  readonly digest: string
  readonly outcome: SecrecyOutcome
  /** Null where it is public. */
  readonly ground: Ground | null
  /** The provision, where the ground is `other_law`. */
  readonly law?: string | null
  readonly reason: string
  readonly at: Date
  readonly by: string
}

/** How a part stands. `asked`: the authority has not decided of what stands there now; until it has, the part is treated as secret. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'asked'; readonly request: SecrecyRequest | null }
  /** The form asks it of those who handle the case alone: neither asked about nor decided. */
  | { readonly kind: 'handlers'; readonly request: null }
  | { readonly kind: 'secret' | 'public'; readonly decision: SecrecyDecision; readonly request: SecrecyRequest | null }

/** What is asked and what is decided of one application, the oldest first. */
export type Secrecy = {
  readonly requests: readonly SecrecyRequest[]
  readonly decisions: readonly SecrecyDecision[]
}

/**
 * How a part stands with what it says now. A decision holds for the very text or file that it was made of; a text that changed is asked
 * about again, also where nobody asks any more but the earlier text was secret.
 */
export function standingOf({ requests, decisions }: Secrecy, part: string, digest: string): Standing {
  const request = requests.findLast((one) => one.part === part) ?? null
  const made = decisions.filter((one) => one.part === part)
  const decision = made.findLast((one) => one.digest === digest)
  if (decision !== undefined) return { kind: decision.outcome, decision, request }
  const wasSecret = made.at(-1)?.outcome === 'secret'
  return request === null && !wasSecret ? { kind: 'open' } : { kind: 'asked', request }
}

/** Whether a part is covered for everybody else than those who may see what is secret, or who handle the case. */
export const isClosed = ({ kind }: Standing): boolean => kind === 'asked' || kind === 'secret' || kind === 'handlers'

export const longestReason = 2_000
export const longestLaw = 200

export type ReasonFault = 'missing' | 'too_long'
export type LawFault = 'missing' | 'too_long'
export type RequestFaults = {
  readonly part?: 'missing'
  readonly ground?: 'missing'
  readonly law?: LawFault
  readonly reason?: ReasonFault
}

type Grounded = { readonly ground: Ground | null; readonly law?: string }

/** Another ground than those that are listed is named by its provision. */
function lawFault({ ground, law = '' }: Grounded): { readonly law?: LawFault } {
  if (ground !== 'other_law') return {}
  if (law.trim() === '') return { law: 'missing' }
  return law.trim().length > longestLaw ? { law: 'too_long' } : {}
}

/** The provision as it is kept: null beside a ground that is listed. */
const keptLaw = ({ ground, law = '' }: Grounded): string | null => (ground === 'other_law' ? law.trim() : null)

const reasonFault = (reason: string): ReasonFault | undefined =>
  reason.trim() === '' ? 'missing' : reason.trim().length > longestReason ? 'too_long' : undefined

export type TypedRequest = Grounded & { readonly part: string | null; readonly reason: string }

/** What is wrong in a request before it is made, field by field. */
export function requestFaults({ part, reason, ...grounded }: TypedRequest): RequestFaults {
  const why = reasonFault(reason)
  return {
    ...(part === null ? { part: 'missing' } : {}),
    ...(grounded.ground === null ? { ground: 'missing' } : {}),
    ...lawFault(grounded),
    ...(why === undefined ? {} : { reason: why }),
  }
}

/** A request as it is kept. Refuses request_faulty (`requestFaults` says where). */
export function secrecyAsked(
  typed: TypedRequest,
): Outcome<
  { readonly part: string; readonly ground: Ground; readonly law: string | null; readonly reason: string },
  'request_faulty'
> {
  const { part, ground, reason } = typed
  if (part === null || ground === null || Object.keys(requestFaults(typed)).length > 0) return refuse('request_faulty')
  return done({ part, ground, law: keptLaw(typed), reason: reason.trim() })
}

/** Whether the authority has decided of what stands there. */
export const isDecided = ({ kind }: Standing): boolean => kind === 'secret' || kind === 'public'

export type TypedDecision = Grounded & {
  readonly outcome: SecrecyOutcome | null
  readonly reason: string
}
export type DecisionFaults = {
  readonly outcome?: 'missing'
  readonly ground?: 'missing'
  readonly law?: LawFault
  readonly reason?: ReasonFault
}

/** What is wrong in a decision before it is made, field by field: a ground is named where the part is secret, a reason always. */
export function decisionFaults({ outcome, reason, ...grounded }: TypedDecision): DecisionFaults {
  const why = reasonFault(reason)
  return {
    ...(outcome === null ? { outcome: 'missing' } : {}),
    ...(outcome === 'secret' && grounded.ground === null ? { ground: 'missing' } : {}),
    ...(outcome === 'secret' ? lawFault(grounded) : {}),
    ...(why === undefined ? {} : { reason: why }),
  }
}

export type Decided = {
  readonly outcome: SecrecyOutcome
  readonly ground: Ground | null
  readonly law: string | null
  readonly reason: string
}

/** A decision as it is kept: a public part has no ground. Refuses decision_faulty (`decisionFaults` says where). */
export function secrecyDecided(typed: TypedDecision): Outcome<Decided, 'decision_faulty'> {
  const { outcome, ground, reason } = typed
  if (outcome === null || Object.keys(decisionFaults(typed)).length > 0) return refuse('decision_faulty')
  const isSecret = outcome === 'secret'
  return done({
    outcome,
    ground: isSecret ? ground : null,
    law: isSecret ? keptLaw(typed) : null,
    reason: reason.trim(),
  })
}

/** Whether a party may still take its request back: it is a party's own, and nothing has been decided of the part as it stands. */
export const isRevocable = (standing: Standing): boolean =>
  standing.kind === 'asked' && standing.request !== null && standing.request.id !== null
