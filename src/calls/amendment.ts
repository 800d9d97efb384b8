import { step } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { saidIn, type Words } from '../kit/words.ts'
import { isPrepared, life, type Call } from './call.ts'
import { neededLanguages } from './clause.ts'
import { newLines } from './part-lines.ts'
import type { Change, Part } from './part.ts'
import { lacking } from './publication.ts'

/** What may happen to a published call: a text is corrected, the closing moves later, it is cancelled (domain.md R-C2), or its form gets a new version. */
export const amendmentKinds = ['correction', 'extension', 'cancellation', 'form'] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

/** A published change: dated, with its reason, and with what stood before and what stands now. */
export type Amendment = {
  readonly number: number
  readonly kind: AmendmentKind
  readonly part: Part | null
  readonly madeAt: Date
  readonly reason: Words
  readonly before: readonly Words[]
  readonly after: readonly Words[]
}
/** A change before it has got its number and its moment. */
export type Drawn = Omit<Amendment, 'number' | 'madeAt'>
export type Amended = { readonly call: Call; readonly amendment: Drawn }

export type AmendRefusal = 'not_published' | 'closed_already' | 'changed_meanwhile' | 'reason_missing'

/** Whether a reason is there in the languages in which a change is published. */
export const isReason = (reason: Words) => saidIn(reason, neededLanguages)

/** What hinders any change of a published call at a moment; null where nothing does. After closing all applicants stand alike. */
export function hindrance(call: Call, revision: number, now: Date): AmendRefusal | null {
  if (isPrepared(call)) return 'not_published'
  if (call.state !== 'published' || (call.closesAt !== null && now > call.closesAt)) return 'closed_already'
  return call.revision === revision ? null : 'changed_meanwhile'
}

/** Whether a call may be corrected or extended at a moment. */
export const isAmendable = (call: Call, now: Date): boolean => hindrance(call, call.revision, now) === null

type Correction = {
  readonly part: Part
  readonly change: Change
  readonly reason: Words
  readonly revision: number
}
export type CorrectRefusal = AmendRefusal | 'nothing_changed' | 'purpose_in_use' | 'cost_in_use' | 'something_missing'

/** The form, the opening and the closing are not corrected: answers stand on the form, and the closing has an act of its own. */
const kept = (call: Call) => ({ formId: call.formId, opensAt: call.opensAt, closesAt: call.closesAt })

type Keyed = { readonly key: string }
const keeps = (before: readonly Keyed[] | null, after: readonly Keyed[] | null) =>
  (before ?? []).every(({ key }) => (after ?? []).some((row) => row.key === key))

/**
 * A published call with one part corrected, and what there is to publish of it. Refuses what hinders any change (`not_published`,
 * `closed_already`, `changed_meanwhile`), `reason_missing` in a national language, `nothing_changed`, `purpose_in_use` where a purpose
 * would go that somebody may have chosen, `cost_in_use` where a cost type would that somebody may have money in, `something_missing` where
 * the call would no longer be whole.
 */
export function corrected(
  call: Call,
  { part, change, reason, revision }: Correction,
  now: Date,
): Outcome<Amended, CorrectRefusal> {
  const stop = hindrance(call, revision, now)
  if (stop !== null) return refuse(stop)
  if (!isReason(reason)) return refuse('reason_missing')
  const next: Call = { ...call, ...change, ...kept(call), revision: call.revision + 1 }
  const [before, after] = [newLines(part, next, call), newLines(part, call, next)]
  if (before.length + after.length === 0) return refuse('nothing_changed')
  if (!keeps(call.purposes, next.purposes)) return refuse('purpose_in_use')
  if (!keeps(call.costTypes, next.costTypes)) return refuse('cost_in_use')
  if (lacking(next, now).some(({ what }) => what !== 'closing_past')) return refuse('something_missing')
  return done({ call: next, amendment: { kind: 'correction', part, reason, before, after } })
}

type Extension = { readonly closesAt: Date; readonly reason: Words; readonly revision: number }

/**
 * A published call that closes later. Refuses what hinders any change, `reason_missing`, and `not_later` where the new closing is not
 * after the old one: a period is never made shorter.
 */
export function extended(
  call: Call,
  { closesAt, reason, revision }: Extension,
  now: Date,
): Outcome<Amended, AmendRefusal | 'not_later'> {
  const stop = hindrance(call, revision, now)
  if (stop !== null) return refuse(stop)
  if (!isReason(reason)) return refuse('reason_missing')
  if (call.closesAt !== null && closesAt <= call.closesAt) return refuse('not_later')
  const next: Call = { ...call, closesAt, revision: call.revision + 1 }
  const lines = { before: newLines('timetable', next, call), after: newLines('timetable', call, next) }
  return done({ call: next, amendment: { kind: 'extension', part: 'timetable', reason, ...lines } })
}

type Cancellation = { readonly reason: Words; readonly revision: number }
export type CancelRefusal = 'not_published' | 'step_not_allowed' | 'changed_meanwhile' | 'reason_missing'

/**
 * A published call cancelled, also after its closing, and what there is to publish of it. Its drafts can no longer be sent, and what was
 * sent lapses. Refuses `not_published`, `step_not_allowed` once it is decided or cancelled, `changed_meanwhile` and `reason_missing`.
 */
export function cancelled(call: Call, { reason, revision }: Cancellation): Outcome<Amended, CancelRefusal> {
  if (isPrepared(call)) return refuse('not_published')
  const next = step(life, call.state, 'cancel')
  if (!next.ok) return next
  if (call.revision !== revision) return refuse('changed_meanwhile')
  if (!isReason(reason)) return refuse('reason_missing')
  const gone: Call = { ...call, state: next.value, revision: call.revision + 1 }
  return done({ call: gone, amendment: { kind: 'cancellation', part: null, reason, before: [], after: [] } })
}

/** Whether a published call may still be cancelled: until it is decided. */
export const isCancellable = (call: Call): boolean => !isPrepared(call) && step(life, call.state, 'cancel').ok

/** A draft given up by whoever prepares it: it was never public, so nobody is told. Refuses `published_already` and `changed_meanwhile`. */
export function givenUp(call: Call, revision: number): Outcome<Call, 'published_already' | 'changed_meanwhile'> {
  const next = step(life, call.state, 'cancel')
  if (!isPrepared(call) || !next.ok) return refuse('published_already')
  if (call.revision !== revision) return refuse('changed_meanwhile')
  return done({ ...call, state: next.value, revision: call.revision + 1 })
}
