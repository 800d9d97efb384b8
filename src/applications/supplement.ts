import { dayOf, daysLater, momentOf, type Day, type DayFault } from '../kit/dates.ts'
import { isWorkingDay, nextWorkingDay } from '../kit/holidays.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { faultOf } from '../register/message.ts'
import { periodOf, purposeOf, titleOf, type Answers } from './content.ts'
import { keptPartOf } from './kept-part.ts'
import type { Submission } from './submission.ts'
import { withParts } from './supplement-part.ts'
import type { SupplementCommitment } from './supplement-promise.ts'

/** One field that is opened, with what is lacking in it: the key of a question, the name of a part (supplement-part.ts), or `attachments`. */
export type SupplementField = { readonly key: string; readonly note: string }

/** Under this key a request opens the attachments: files may be added. */
export const attachmentsField = 'attachments'

/** A request to supplement an application (HL 22 §; domain.md R-A9). Only its fields are open, and only until its deadline. */
export type Supplement = {
  readonly id: string
  /** What is lacking in general, and why it is asked. */
  readonly reason: string
  readonly dueAt: Date
  readonly fields: readonly SupplementField[]
  /** What is answered so far; once it has been sent, what was. */
  readonly answers: Answers
  /** The commitments that were given to what the answer changes of tasks and money, in their order. */
  readonly commitments: readonly SupplementCommitment[]
  readonly answeredAt: Date | null
  /** The officer goes on without an answer, or asked in error. */
  readonly closedAt: Date | null
}

export type Standing = 'open' | 'answered' | 'lapsed' | 'closed'

/** Where a request stands at `now`; the whole of the last day belongs to it. */
export function standingOf(
  { answeredAt, closedAt, dueAt }: Pick<Supplement, 'answeredAt' | 'closedAt' | 'dueAt'>,
  now: Date,
): Standing {
  if (answeredAt !== null) return 'answered'
  if (closedAt !== null) return 'closed'
  return now <= dueAt ? 'open' : 'lapsed'
}

/** The last instant of a day in Helsinki: an answer that arrives on the last day is in time. */
export const endOfDay = (day: Day): Date => new Date(momentOf(daysLater(day, 1), '00:00').getTime() - 1)

/** The deadline that a form begins with: two weeks, on a working day. The officer judges what is enough in the matter (HL 33 §). */
export const proposedDue = (now: Date): Day => nextWorkingDay(daysLater(dayOf(now), 14))

export const longestReason = 5_000
const longestNote = 2_000

export type DueFault = DayFault | 'past' | 'day_off'
export type RequestFaults = {
  readonly fields?: 'none'
  readonly reason?: 'missing' | 'too_long'
  readonly due?: DueFault
  /** The fields whose note says nothing or too much. */
  readonly notes?: Readonly<Record<string, 'missing' | 'too_long'>>
}

/** What is wrong with the deadline of a request: it lies after today, on a working day. Undefined where nothing is. */
export function dueFault(due: Outcome<Day, DayFault>, now: Date): DueFault | undefined {
  if (!due.ok) return due.refusal
  if (due.value <= dayOf(now)) return 'past'
  return isWorkingDay(due.value) ? undefined : 'day_off'
}

export type Request = {
  readonly fields: readonly SupplementField[]
  readonly reason: string
  /** By which day, as it was read. */
  readonly due: Outcome<Day, DayFault>
}

/** What is wrong with a request before it is sent; nothing where it can be. It says what is lacking, and gives a deadline (HL 22 §, 33 §). */
export function requestFaults({ fields, reason, due }: Request, now: Date): RequestFaults {
  const notes = Object.fromEntries(
    fields.flatMap(({ key, note }) => {
      const fault = faultOf(note, longestNote)
      return fault === undefined ? [] : [[key, fault] as const]
    }),
  )
  const [ofReason, ofDue] = [faultOf(reason, longestReason), dueFault(due, now)]
  return {
    ...(fields.length === 0 ? { fields: 'none' as const } : {}),
    ...(ofReason === undefined ? {} : { reason: ofReason }),
    ...(ofDue === undefined ? {} : { due: ofDue }),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  }
}

/** The answers that a request lets in. Refuses supplement_closed after its deadline or its end, field_not_open for any other field. */
export function writable(
  supplement: Supplement,
  keys: readonly string[],
  now: Date,
): Outcome<true, 'supplement_closed' | 'field_not_open'> {
  if (standingOf(supplement, now) !== 'open') return refuse('supplement_closed')
  const open = new Set(supplement.fields.map((field) => field.key))
  return keys.every((key) => open.has(key)) ? done(true) : refuse('field_not_open')
}

/** What a field of a request shows: what is answered so far, else what was sent. */
export const shownIn = (
  { answers }: Pick<Supplement, 'answers'>,
  said: Answers,
  key: string,
): Answers[string] | undefined => answers[key] ?? said[key]

/** Whether what is written can be sent. Refuses supplement_closed, and nothing_answered where nothing has been written. */
export function sendable(supplement: Supplement, now: Date): Outcome<true, 'supplement_closed' | 'nothing_answered'> {
  if (standingOf(supplement, now) !== 'open') return refuse('supplement_closed')
  return Object.keys(supplement.answers).length === 0 ? refuse('nothing_answered') : done(true)
}

/** The answers to questions among what was answered; files and parts are no answer of theirs. */
export const answersTo = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([key]) => key !== attachmentsField && keptPartOf(key) === undefined),
  )

/**
 * The version that an answer makes of the version before: the named answers and parts are new, files are added, and everything else is as
 * it was sent, whatever has been written in the workspace since.
 */
export function supplemented(before: Submission, answers: Answers, added: Submission['attachments']): Submission {
  const all = { ...before.answers, ...answersTo(answers) }
  return {
    ...withParts(before, answers),
    number: before.number + 1,
    title: titleOf(all),
    purpose: purposeOf(all),
    ...periodOf(all),
    answers: all,
    attachments: [...before.attachments, ...added],
  }
}
