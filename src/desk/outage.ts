import { timeFrom } from '../calls/entry/timetable.ts'
import { dayFrom, momentOf } from '../kit/dates.ts'
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

export type OutageFault = 'not_a_day' | 'not_a_time' | 'missing' | 'too_long' | 'ends_before' | 'ahead'
export type OutageFaults = { readonly [Field in OutageField]?: OutageFault }

const longest = 2_000

function momentIn(day: string, time: string): Date | { readonly fault: 'day' | 'time' } {
  const [on, at] = [dayFrom(day), timeFrom(time)]
  if (on === undefined) return { fault: 'day' }
  return at === undefined ? { fault: 'time' } : momentOf(on, at)
}

function faultAt(which: 'began' | 'ended', read: ReturnType<typeof momentIn>): OutageFaults {
  if (read instanceof Date) return {}
  return read.fault === 'day' ? { [`${which}Day`]: 'not_a_day' } : { [`${which}Time`]: 'not_a_time' }
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
