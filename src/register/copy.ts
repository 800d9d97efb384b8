import type { Day, DayFault } from '../kit/dates.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** The kind of document that a copy without what is secret has in the register. */
export const copyKind = 'redacted_copy'

/** What whoever gives a copy says of it. */
export type CopyRequest = {
  /** Who asked; empty where it was not said, which nobody has to (JulkL 13 §). */
  readonly asker: string
  /** When it was asked for, as it was read. */
  readonly askedOn: Outcome<Day, DayFault>
  /** Names of people, e-mail addresses and telephone numbers are covered. */
  readonly personal: boolean
  /** Names to be covered wherever they stand in a text. */
  readonly names: readonly string[]
  /** What a decision on a refusal would cost, as the asker is told (JulkL 14.3 §). */
  readonly fee: string
}

/** What is kept of that once the copy is given: the day is one. */
export type SaidOfCopy = Omit<CopyRequest, 'askedOn'> & { readonly askedOn: Day }

/** A copy that was given out, as the register holds it. */
export type GivenCopy = {
  /** Of the document. */
  readonly id: string
  readonly number: number
  readonly at: Date
  readonly by: string | null
  readonly hash: string
  /** What was said of it; null where the case has been disposed of. */
  readonly said: {
    readonly asker: string
    readonly askedOn: Day
    readonly version: number
    /** How many parts were covered as secret. */
    readonly covered: number
    readonly personal: boolean
  } | null
}

export const longestAsker = 200
export const longestFee = 300
export const mostNames = 100

export type CopyFaults = {
  readonly asker?: 'too_long'
  readonly askedOn?: DayFault | 'future'
  readonly names?: 'too_many'
  readonly fee?: 'missing' | 'too_long'
}

const dayFault = (askedOn: CopyRequest['askedOn'], today: Day): CopyFaults['askedOn'] =>
  !askedOn.ok ? askedOn.refusal : askedOn.value > today ? 'future' : undefined

/** What is told of the fee: where something is covered, as secret or as personal data, always (JulkL 14.3 §). */
const feeFault = (fee: string, partial: boolean): CopyFaults['fee'] =>
  partial && fee.trim() === '' ? 'missing' : fee.trim().length > longestFee ? 'too_long' : undefined

/** What is wrong in what is said of a copy, field by field; `partial` says that something is covered. */
export function copyFaults(request: CopyRequest, { today, partial }: { today: Day; partial: boolean }): CopyFaults {
  const [day, fee] = [dayFault(request.askedOn, today), feeFault(request.fee, partial)]
  return {
    ...(request.asker.trim().length > longestAsker ? { asker: 'too_long' } : {}),
    ...(day === undefined ? {} : { askedOn: day }),
    ...(request.names.length > mostNames ? { names: 'too_many' } : {}),
    ...(fee === undefined ? {} : { fee }),
  }
}

type Standing = { readonly today: Day; readonly partial: boolean; readonly undecided: number }

/**
 * What is said of a copy that can be given out. Refuses copy_faulty (`copyFaults` says where), undecided (a part is asked to be secret and
 * nobody has decided: without a decision there is no ground to tell).
 */
export function copyGiven(
  request: CopyRequest,
  { undecided, ...standing }: Standing,
): Outcome<SaidOfCopy, 'copy_faulty' | 'undecided'> {
  const { askedOn } = request
  if (undecided > 0) return refuse('undecided')
  if (!askedOn.ok || Object.keys(copyFaults(request, standing)).length > 0) return refuse('copy_faulty')
  return done({ ...request, asker: request.asker.trim(), fee: request.fee.trim(), askedOn: askedOn.value })
}
