import { timeFrom } from '../calls/entry/timetable.ts'
import { dayRead, momentOf, type DayFault } from '../kit/dates.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** An outage as a person enters it. */
export type OutageEntry = {
  readonly beganAt: Date
  readonly endedAt: Date
  readonly reason: string
  readonly source: string
}

export const outageFields = ['beganDay', 'beganTime', 'endedDay', 'endedTime', 'reason', 'source'] as const
export type OutageField = (typeof outageFields)[number]
export type TypedOutage = Readonly<Record<OutageField, string>>

export type OutageFault = DayFault | 'not_a_time' | 'missing' | 'too_long' | 'ends_before' | 'ahead'
export type OutageFaults = { readonly [Field in OutageField]?: OutageFault }

const longest = 2_000

function momentIn(day: string, time: string): Date | { readonly fault: DayFault | 'not_a_time' } {
  const [on, at] = [dayRead(day), timeFrom(time)]
  if (!on.ok) return { fault: on.refusal }
  return at === undefined ? { fault: 'not_a_time' } : momentOf(on.value, at)
}

function faultAt(which: 'began' | 'ended', read: ReturnType<typeof momentIn>): OutageFaults {
  if (read instanceof Date) return {}
  return { [`${which}${read.fault === 'not_a_time' ? 'Time' : 'Day'}`]: read.fault }
}

const textFault = (field: 'reason' | 'source', text: string): OutageFaults =>
  text === '' ? { [field]: 'missing' } : text.length > longest ? { [field]: 'too_long' } : {}

function orderFault(began: ReturnType<typeof momentIn>, ended: ReturnType<typeof momentIn>, now: Date): OutageFaults {
  if (!(ended instanceof Date)) return {}
  if (ended > now) return { endedDay: 'ahead' }
  return began instanceof Date && ended <= began ? { endedDay: 'ends_before' } : {}
}

/**
 * An outage out of what was typed: two moments in Helsinki time, the later one not ahead of `now`, with what happened and where that is
 * known from. Otherwise what is wrong, field by field.
 */
export function outageFrom(
  typed: TypedOutage,
  now: Date,
): Outcome<OutageEntry, 'outage_faulty'> & { readonly faults?: OutageFaults } {
  const [began, ended] = [momentIn(typed.beganDay, typed.beganTime), momentIn(typed.endedDay, typed.endedTime)]
  const [reason, source] = [typed.reason.trim(), typed.source.trim()]
  const faults = {
    ...faultAt('began', began),
    ...faultAt('ended', ended),
    ...orderFault(began, ended, now),
    ...textFault('reason', reason),
    ...textFault('source', source),
  }
  if (Object.keys(faults).length > 0 || !(began instanceof Date) || !(ended instanceof Date))
    return { ...refuse('outage_faulty'), faults }
  return done({ beganAt: began, endedAt: ended, reason, source })
}
