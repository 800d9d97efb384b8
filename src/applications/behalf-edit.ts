import type { Question } from '../forms/question.ts'
import { dayOf, daysLater, type Day, type DayFault } from '../kit/dates.ts'
import { nextWorkingDay } from '../kit/holidays.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { faultOf } from '../register/message.ts'
import type { Answers } from './content.ts'

/**
 * That the authority changes named answers on behalf of a party that asked for it: a correction of what the party says, never of what it
 * promises. Money, tasks and commitments are no answers, and what a signatory declares nobody else says.
 */
export type BehalfEdit = {
  readonly id: string
  /** The party that asked for it. */
  readonly askedBy: string
  /** How and why it was asked (HL 42 §). */
  readonly reason: string
  readonly fields: readonly string[]
  /** The last instant at which it can be made. */
  readonly until: Date
  readonly endedAt: Date | null
  /** What stood in the changed fields before, and what stands there since; null where nothing was changed. */
  readonly before: Answers | null
  readonly after: Answers | null
}

/** over: the application was decided, has left or lapsed before the change was made. */
export type EditStanding = 'open' | 'made' | 'dropped' | 'over' | 'lapsed'

/** Where an edit stands at `now`. `underWay`: whether its application is (`isUnderWay`). */
export function editStanding(
  { endedAt, after, until }: Pick<BehalfEdit, 'endedAt' | 'after' | 'until'>,
  underWay: boolean,
  now: Date,
): EditStanding {
  if (after !== null) return 'made'
  if (endedAt !== null) return 'dropped'
  if (!underWay) return 'over'
  return now <= until ? 'open' : 'lapsed'
}

/** The longest time for which the right is opened, in days. Ours: long enough to reach the party, short enough to be a single act. */
export const longestOpen = 14

/** The day that a form begins with: a week from now, on a working day. */
export const proposedUntil = (now: Date): Day => nextWorkingDay(daysLater(dayOf(now), 7))

const longestReason = 5_000

export type TypedEdit = {
  readonly askedBy: string
  readonly reason: string
  readonly fields: readonly string[]
  /** Until which day, as it was read. */
  readonly until: Outcome<Day, DayFault>
}
export type EditFaults = {
  readonly askedBy?: 'missing'
  readonly reason?: 'missing' | 'too_long'
  readonly fields?: 'none'
  readonly until?: DayFault | 'past' | 'too_late'
}

function untilFault(until: TypedEdit['until'], now: Date): EditFaults['until'] {
  if (!until.ok) return until.refusal
  if (until.value < dayOf(now)) return 'past'
  return until.value > daysLater(dayOf(now), longestOpen) ? 'too_late' : undefined
}

/** What is wrong with the opening of an edit; nothing where it can be opened. `parties` are those that were sent. */
export function editFaults(
  { askedBy, reason, fields, until }: TypedEdit,
  parties: readonly string[],
  now: Date,
): EditFaults {
  const [ofReason, ofUntil] = [faultOf(reason, longestReason), untilFault(until, now)]
  return {
    ...(parties.includes(askedBy) ? {} : { askedBy: 'missing' as const }),
    ...(ofReason === undefined ? {} : { reason: ofReason }),
    ...(fields.length === 0 ? { fields: 'none' as const } : {}),
    ...(ofUntil === undefined ? {} : { until: ofUntil }),
  }
}

/**
 * The questions that may be changed on behalf of an applicant: not what a signatory declares, nor
 * which files go with an answer, nor the purpose, which ranks before every point.
 */
export const changeableIn = <One extends Pick<Question, 'key' | 'kind'>>(questions: readonly One[]): readonly One[] =>
  questions.filter(({ key, kind }) => key !== 'purpose' && kind !== 'declaration' && kind !== 'file')

/** Whether these fields of an application that is under way can be changed now. Refuses edit_over once it was made, dropped or has run out, field_not_open for another field. */
export function changeable(
  edit: BehalfEdit,
  keys: readonly string[],
  now: Date,
): Outcome<true, 'edit_over' | 'field_not_open'> {
  if (editStanding(edit, true, now) !== 'open') return refuse('edit_over')
  return keys.every((key) => edit.fields.includes(key)) ? done(true) : refuse('field_not_open')
}
