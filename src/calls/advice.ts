import { daysBetween, dayOf, timeOf, weekday } from '../kit/dates.ts'
import { holidayOn } from '../kit/holidays.ts'
import type { Call } from './call.ts'

export type Advice =
  | 'closes_on_friday'
  | 'closes_on_day_off'
  | 'under_six_weeks'
  | 'opens_at_once'
  | 'closes_at_night'
  | 'no_faq'
  | 'no_contact'

const office = { from: '08:00', to: '16:15' } // opening hours of the registry: after them nobody is there to help

/** What is seldom wise about a closing: Fridays, days off, hours when nobody is there to help. */
export function adviceOnClosing(closesAt: Date): readonly Advice[] {
  const [day, time] = [dayOf(closesAt), timeOf(closesAt)]
  const off: readonly Advice[] =
    holidayOn(day) !== undefined || weekday(day) > 5
      ? ['closes_on_day_off']
      : weekday(day) === 5
        ? ['closes_on_friday']
        : []
  return time < office.from || time > office.to ? [...off, 'closes_at_night'] : off
}

/** What is seldom wise about the times of a call, as far as it says them. */
export function adviceOnTimes({ opensAt, closesAt }: Pick<Call, 'opensAt' | 'closesAt'>, now: Date): readonly Advice[] {
  if (opensAt === null || closesAt === null) return []
  const begins = opensAt < now ? now : opensAt
  return [
    ...adviceOnClosing(closesAt),
    ...(daysBetween(dayOf(begins), dayOf(closesAt)) < 42 ? ['under_six_weeks' as const] : []),
    ...(opensAt <= now ? ['opens_at_once' as const] : []),
  ]
}

/**
 * What is allowed but seldom wise: shown to the officer, never a refusal. Questions are answered in public from the first day on
 * (domain.md R-C6), and everybody is told whom to ask (R-C2).
 */
export const adviceOn = (call: Call, now: Date): readonly Advice[] => [
  ...adviceOnTimes(call, now),
  ...(call.faq.length === 0 ? ['no_faq' as const] : []),
  ...(call.contact === null ? ['no_contact' as const] : []),
]
