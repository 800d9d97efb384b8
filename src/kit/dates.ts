import { Temporal } from 'temporal-polyfill'
import type { Lang } from './lang.ts'
import { done, refuse, type Outcome } from './outcome.ts'

/** A day without a time, 'YYYY-MM-DD'. People live in Europe/Helsinki; the database keeps UTC. */
export type Day = string
const zone = 'Europe/Helsinki'

const zoned = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
const two = (n: number) => String(n).padStart(2, '0')

/** The day that it is in Helsinki at a moment. */
export const dayOf = (moment: Date): Day => zoned(moment).toPlainDate().toString()

/** The moment of a local wall time in Helsinki, `time` as '16:15'. Summer time is counted. */
export function momentOf(day: Day, time: string): Date {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return new Date(wall.toZonedDateTime(zone).epochMilliseconds)
}

/** The wall time in Helsinki at a moment, 'HH:MM'. */
export const timeOf = (moment: Date): string => `${two(zoned(moment).hour)}:${two(zoned(moment).minute)}`

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** A blank at which no line is broken: a day and a clock time are read in one piece. */
const held = '\u00a0'

/** A day as people write it: `22.11.2026`, in English `22 Nov 2026`. */
export function writtenDay(day: Day, lang: Lang): string {
  const date = Temporal.PlainDate.from(day)
  if (lang !== 'en') return `${date.day}.${date.month}.${date.year}`
  return [date.day, months[date.month - 1], date.year].join(held)
}

/** A clock time as people write it: fi `klo 16.15`, sv `kl. 16.15`, en `16:15`. */
export function writtenTime(moment: Date, lang: Lang): string {
  const time = timeOf(moment)
  if (lang === 'en') return time
  return `${lang === 'fi' ? 'klo' : 'kl.'}${held}${time.replace(':', '.')}`
}

/** A moment as people write it, in Helsinki time. */
export const writtenMoment = (moment: Date, lang: Lang): string =>
  `${writtenDay(dayOf(moment), lang)}${lang === 'en' ? ', ' : ' '}${writtenTime(moment, lang)}`

/** From one moment to another: `22.11.2026 kl. 13.00–15.00`; both days where it goes on over midnight. */
export const writtenSpan = (from: Date, to: Date, lang: Lang): string =>
  dayOf(from) === dayOf(to)
    ? `${writtenMoment(from, lang)}–${lang === 'en' ? timeOf(to) : timeOf(to).replace(':', '.')}`
    : `${writtenMoment(from, lang)} – ${writtenMoment(to, lang)}`

/** A moment to the second, where a second matters: fi `16.12.2026 klo 16.15.07`, en `16 Dec 2026, 16:15:07`. */
export const writtenSecond = (moment: Date, lang: Lang): string =>
  `${writtenMoment(moment, lang)}${lang === 'en' ? ':' : '.'}${two(moment.getUTCSeconds())}`

function partsOf(typed: string): readonly (string | undefined)[] {
  const text = typed.trim()
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return local !== null ? [local[3], local[2], local[1]] : iso !== null ? [iso[1], iso[2], iso[3]] : []
}

/** A day out of what a person typed: `22.11.2026`, `2026-11-22`, `22/11/2026`. Undefined when it is no day. */
export function dayFrom(typed: string): Day | undefined {
  const [year, month, day] = partsOf(typed)
  if (year === undefined) return undefined
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString()
  } catch {
    return undefined
  }
}

/** Why what a person typed is no day: it is not written as one, or the calendar has none such (`31.2.2027`). */
export type DayFault = 'not_a_day' | 'no_such_day'

/** The day that a person typed into a field; refuses not_a_day and no_such_day, so that one is told which of them it is. */
export function dayRead(typed: string): Outcome<Day, DayFault> {
  const day = dayFrom(typed)
  if (day !== undefined) return done(day)
  return refuse(partsOf(typed).length > 0 ? 'no_such_day' : 'not_a_day')
}

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** The day so many days later (or earlier, when negative). */
export const daysLater = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** The day so many months later; a day that the month does not have is its last one (31.1. and a month: 28.2.). */
export const monthsLater = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString()

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek
