import { dayFrom, dayRead, daysLater, monthsLater, type Day, type DayFault } from '../../kit/dates.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { isUnsaid } from './heads.ts'

export type PeriodRefusal = DayFault | 'ends_before_start'

/** The first day of a month written alone: "10/2023", "2023-10". */
function monthFrom(text: string): Day | undefined {
  const local = /^(\d{1,2})[./](\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})$/.exec(text)
  if (local !== null) return dayFrom(`1.${local[1]}.${local[2]}`)
  return iso === null ? undefined : dayFrom(`${iso[1]}-${iso[2]}-01`)
}

/** A day as tables write it; null where the cell says that it is not known. Refuses not_a_day and no_such_day. */
export function dayIn(text: string): Outcome<Day | null, DayFault> {
  if (isUnsaid(text)) return done(null)
  return dayRead(text.trim().replace(/^'/, ''))
}

/**
 * The first or the last day of a project. A month alone is its first day where the project begins and its last where it ends: "until the
 * end of October 2023" is written so. Null where it is not known. Refuses not_a_day and no_such_day.
 */
export function endIn(text: string, end: 'from' | 'to'): Outcome<Day | null, DayFault> {
  const first = monthFrom(text.trim().replace(/^'/, ''))
  if (first === undefined) return dayIn(text)
  return done(end === 'from' ? first : daysLater(monthsLater(first, 1), -1))
}
