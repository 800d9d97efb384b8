import { differenceOf, isSame } from '../forms/difference.ts'
import type { Form } from '../forms/form.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import {
  cancelled,
  corrected,
  extended,
  hindrance,
  isAmendable,
  isCancellable,
  isReason,
  type Amended,
  type AmendRefusal,
  type CancelRefusal,
  type CorrectRefusal,
} from './amendment.ts'
import type { Call } from './call.ts'
import { formLines } from './form-lines.ts'
import { asksAdoption, countUnfinished, hasAdoption } from './form-needs.ts'
import type { Change, Part } from './part.ts'

export const waitingKinds = ['correction', 'extension', 'form', 'cancellation'] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** A change of a published call that a second person has not published yet; a version of its form may still be being written. */
export type Waiting = {
  readonly id: string
  readonly kind: WaitingKind
  readonly part: Part | null
  readonly change: Change
  readonly closesAt: Date | null
  readonly formId: string | null
  readonly reason: Words | null
  /** Ids of those who wrote it: they do not check it. */
  readonly writers: readonly string[]
  readonly askedAt: Date | null
  readonly askedBy: string | null
}

/** A change that waits, with the name of who asked. */
export type WaitingChange = Waiting & { readonly askedByName: string | null }

/** The version of the form in use and the one that is to follow it. */
export type Versions = { readonly before: Form; readonly after: Form }

export type WaitingRefusal = CorrectRefusal | CancelRefusal | 'not_later' | 'form_unfinished'

/**
 * A published call that is answered with the next version of its form. Drafts follow it, what was sent keeps the version that it was sent
 * with. Refuses what hinders any change, `reason_missing`, `nothing_changed`, `form_unfinished` where the form cannot be asked yet.
 */
export function renewed(
  call: Call,
  { before, after, reason }: Versions & { readonly reason: Words },
  now: Date,
): Outcome<Amended, AmendRefusal | 'nothing_changed' | 'form_unfinished'> {
  const stop = hindrance(call, call.revision, now)
  if (stop !== null) return refuse(stop)
  if (!isReason(reason)) return refuse('reason_missing')
  const difference = differenceOf(before, after)
  if (isSame(difference)) return refuse('nothing_changed')
  if (countUnfinished(after) > 0 || (hasAdoption(call) && !asksAdoption(after))) return refuse('form_unfinished')
  const next: Call = { ...call, formId: after.id, adoptionAsked: asksAdoption(after), revision: call.revision + 1 }
  return done({ call: next, amendment: { kind: 'form', part: null, reason, ...formLines(difference) } })
}

/**
 * What becomes of a call when a change that waits is published as the call stands now. Refuses what its kind does; a change without a
 * reason has not been asked to be checked: `reason_missing`.
 */
export function applied(
  call: Call,
  { kind, part, change, closesAt, reason }: Waiting,
  versions: Versions | undefined,
  now: Date,
): Outcome<Amended, WaitingRefusal> {
  if (reason === null) return refuse('reason_missing')
  const { revision } = call
  if (kind === 'cancellation') return cancelled(call, { reason, revision })
  if (kind === 'form')
    return versions === undefined ? refuse('nothing_changed') : renewed(call, { ...versions, reason }, now)
  if (kind === 'extension')
    return closesAt === null ? refuse('not_later') : extended(call, { closesAt, reason, revision }, now)
  return part === null ? refuse('nothing_changed') : corrected(call, { part, change, reason, revision }, now)
}

/** Whether a change can be published no more: a call is cancelled until it is decided, every other change waits for its closing at most. */
export const isLapsed = (call: Call, { kind }: Pick<Waiting, 'kind'>, now: Date): boolean =>
  kind === 'cancellation' ? !isCancellable(call) : !isAmendable(call, now)

/** Whether a person may publish a change that waits: it has been asked to be checked, and the person has not written it (domain.md R-H9: four eyes). */
export const checksChange = ({ askedAt, writers }: Pick<Waiting, 'askedAt' | 'writers'>, personId: string): boolean =>
  askedAt !== null && !writers.includes(personId)
