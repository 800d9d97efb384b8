import { dayFrom, dayOf, dayRead, momentOf, timeOf, writtenDay, type DayFault } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { lifecycle, step, type StateOf } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

/** A meeting is planned, or cancelled; one that has been is a planned one whose time is over. */
export const life = lifecycle({ planned: { cancel: 'cancelled' }, cancelled: {} })

/** When and where, and what about. */
export type Plan = {
  readonly name: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** A place or an address on the net. */
  readonly place: string
  readonly agenda: string
}
export type Meeting = Plan & {
  readonly id: string
  readonly state: StateOf<typeof life>
  readonly organisation: Words
  readonly lang: Lang
  readonly minutes: string
  readonly minutesAt: Date | null
  /** Who wrote the minutes as they read now. */
  readonly minutesBy: string | null
  readonly revision: number
}

/** A meeting as it is typed: a day, and clock times in Helsinki. */
export type MeetingEntry = {
  readonly name: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly agenda: string
}

export type MeetingFault = {
  readonly field: keyof MeetingEntry
  readonly code:
    | 'name_missing'
    | 'name_long'
    | DayFault
    | 'time_strange'
    | 'ends_first'
    | 'place_missing'
    | 'place_long'
    | 'agenda_long'
}

const most = { name: 200, place: 500, agenda: 10_000 } as const
/** The longest minutes of a meeting, in characters. */
export const longestMinutes = 20_000

/** A clock time as people type it: 9, 9.30, 09:30; undefined where it is none. */
export function timeFrom(typed: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

type Checked = MeetingFault & { readonly found: boolean }

/** What is wrong with the day, as that which cannot be read. */
function dayFaults(typed: string): readonly Checked[] {
  const day = dayRead(typed)
  return day.ok ? [] : [{ field: 'day', code: day.refusal, found: true }]
}

/** Whether the end is not later than the beginning, as moments: in the night of summer time 3.30 and 4.00 are the same one. */
function endsFirst(entry: MeetingEntry): boolean {
  const [day, from, to] = [dayFrom(entry.day), timeFrom(entry.from), timeFrom(entry.to)]
  if (from === undefined || to === undefined) return false
  return day === undefined ? to <= from : momentOf(day, to) <= momentOf(day, from)
}

function faultsIn(entry: MeetingEntry): readonly MeetingFault[] {
  const [from, to] = [timeFrom(entry.from), timeFrom(entry.to)]
  const faults: readonly Checked[] = [
    { field: 'name', code: 'name_missing', found: entry.name.trim() === '' },
    { field: 'name', code: 'name_long', found: entry.name.trim().length > most.name },
    ...dayFaults(entry.day),
    { field: 'from', code: 'time_strange', found: from === undefined },
    { field: 'to', code: 'time_strange', found: to === undefined },
    { field: 'to', code: 'ends_first', found: endsFirst(entry) },
    { field: 'place', code: 'place_missing', found: entry.place.trim() === '' },
    { field: 'place', code: 'place_long', found: entry.place.trim().length > most.place },
    { field: 'agenda', code: 'agenda_long', found: entry.agenda.trim().length > most.agenda },
  ]
  return faults.filter(({ found }) => found).map(({ field, code }) => ({ field, code }))
}

/** A meeting out of its fields, in Helsinki time with summer time counted; or the fields that cannot be read. */
export function planIn(entry: MeetingEntry): { readonly plan: Plan | null; readonly faults: readonly MeetingFault[] } {
  const faults = faultsIn(entry)
  const [day, from, to] = [dayFrom(entry.day), timeFrom(entry.from), timeFrom(entry.to)]
  if (faults.length > 0 || day === undefined || from === undefined || to === undefined) return { plan: null, faults }
  const { name, place, agenda } = entry
  const texts = { name: name.trim(), place: place.trim(), agenda: agenda.trim() }
  return { plan: { ...texts, startsAt: momentOf(day, from), endsAt: momentOf(day, to) }, faults }
}

/** A meeting as its form shows it. */
export const entryOfMeeting = ({ name, startsAt, endsAt, place, agenda }: Plan): MeetingEntry => ({
  name,
  day: writtenDay(dayOf(startsAt), 'fi'),
  from: timeOf(startsAt).replace(':', '.'),
  to: timeOf(endsAt).replace(':', '.'),
  place,
  agenda,
})

export const noMeeting: MeetingEntry = { name: '', day: '', from: '', to: '', place: '', agenda: '' }

/** Whether a meeting is planned just so. */
export const isPlanned = (meeting: Plan, plan: Plan): boolean =>
  meeting.startsAt.getTime() === plan.startsAt.getTime() &&
  meeting.endsAt.getTime() === plan.endsAt.getTime() &&
  (['name', 'place', 'agenda'] as const).every((field) => meeting[field] === plan[field])

export type ReplanRefusal = 'step_not_allowed' | 'in_the_past' | 'changed_meanwhile'

/**
 * A meeting planned anew, null where it is planned so already. `seen`: the revision that the writer read. Refuses step_not_allowed once it is cancelled or has begun,
 * in_the_past where the plan is, and changed_meanwhile.
 */
export function replanned(
  meeting: Meeting,
  plan: Plan,
  seen: number,
  now: Date,
): Outcome<Meeting | null, ReplanRefusal> {
  if (meeting.state === 'cancelled' || meeting.startsAt < now) return refuse('step_not_allowed')
  if (plan.startsAt < now) return refuse('in_the_past')
  if (isPlanned(meeting, plan)) return done(null)
  if (meeting.revision !== seen) return refuse('changed_meanwhile')
  return done({ ...meeting, ...plan, revision: seen + 1 })
}

/** A meeting that is not held; null where it is cancelled already. Refuses step_not_allowed once it has begun. */
export function cancelled(meeting: Meeting, now: Date): Outcome<Meeting | null, 'step_not_allowed'> {
  if (meeting.state === 'cancelled') return done(null)
  const next = step(life, meeting.state, 'cancel')
  if (!next.ok || meeting.startsAt < now) return refuse('step_not_allowed')
  return done({ ...meeting, state: next.value, revision: meeting.revision + 1 })
}

export type MinutesRefusal = 'not_begun' | 'step_not_allowed' | 'changed_meanwhile' | 'minutes_missing' | 'minutes_long'

/**
 * The minutes of a meeting that has begun, written or corrected, null where they say so already. Refuses not_begun, step_not_allowed,
 * changed_meanwhile, minutes_missing, minutes_long.
 */
export function withMinutes(
  meeting: Meeting,
  { minutes, seen }: { readonly minutes: string; readonly seen: number },
  now: Date,
): Outcome<Meeting | null, MinutesRefusal> {
  const said = minutes.trim()
  if (meeting.state === 'cancelled') return refuse('step_not_allowed')
  if (now < meeting.startsAt) return refuse('not_begun')
  if (said === '') return refuse('minutes_missing')
  if (said.length > longestMinutes) return refuse('minutes_long')
  if (said === meeting.minutes) return done(null)
  if (meeting.revision !== seen) return refuse('changed_meanwhile')
  return done({ ...meeting, minutes: said, minutesAt: now, revision: seen + 1 })
}

/** The meetings that are still to come or go on, the next first. */
export const comingOf = (meetings: readonly Meeting[], now: Date): readonly Meeting[] =>
  meetings.filter(({ endsAt }) => endsAt >= now).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
