import type { Sent } from '../../kit/sent.ts'
import { dayOf, dayRead, momentOf, timeOf, writtenDay, type Day } from '../../kit/dates.ts'
import { periodKinds, type Call } from '../call.ts'
import { disorderOf, type Change } from '../part.ts'
import { choiceIn, right, wrong, type Entered, type EntryError, type Values } from './typed.ts'

/** Calls open when the registry does and close when it does, unless the officer says otherwise. */
const usual = { opens: '08.00', closes: '16.15' } as const

/** `16.15`, `16:15`, `klo 9`, `kl. 9.00` as 'HH:MM'; undefined when it is no time. */
export function timeFrom(typed: string): string | undefined {
  const shape = /^(?:klo|kl\.?)?\s*(\d{1,2})(?:[.:](\d{2}))?$/i.exec(typed.trim())
  if (shape === null) return undefined
  const [hour, minute] = [Number(shape[1]), Number(shape[2] ?? '0')]
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined
}

function dayIn(typed: Sent, name: string): Entered<Day | null> {
  const text = typed.text(name).trim()
  if (text === '') return right(null)
  const day = dayRead(text)
  return day.ok ? right(day.value) : wrong(null, name, day.refusal)
}

/** A moment of day and wall time in Helsinki; null where no day is given. */
export function momentIn(typed: Sent, name: 'opens' | 'closes'): Entered<Date | null> {
  const [day, text] = [dayIn(typed, `${name}.day`), typed.text(`${name}.time`).trim()]
  const time = timeFrom(text === '' ? usual[name] : text)
  const errors = [...day.errors, ...(time === undefined ? wrong(null, `${name}.time`, 'not_a_time').errors : [])]
  return { value: day.value === null || time === undefined ? null : momentOf(day.value, time), errors }
}

const none = { opensAt: null, closesAt: null, earliestOn: null, latestOn: null }

/** Both orders are looked at, so that one sending tells of both. */
function orderErrors(
  opensAt: Date | null,
  closesAt: Date | null,
  earliestOn: Day | null,
  latestOn: Day | null,
): readonly EntryError[] {
  const [times, days] = [disorderOf({ ...none, opensAt, closesAt }), disorderOf({ ...none, earliestOn, latestOn })]
  return [
    ...(times === null ? [] : [{ field: 'closes.day', code: times }]),
    ...(days === null ? [] : [{ field: 'latest', code: days }]),
  ]
}

/** Times out of a form. Errors: unknown_choice, not_a_day, no_such_day, not_a_time, closes_before_opening, ends_before_start. */
export function timetableIn(typed: Sent): Entered<Change> {
  const [opens, closes] = [momentIn(typed, 'opens'), momentIn(typed, 'closes')]
  const [earliest, latest] = [dayIn(typed, 'earliest'), dayIn(typed, 'latest')]
  const kind = choiceIn(typed, 'period_kind', periodKinds)
  const value: Change = {
    periodKind: kind.value,
    opensAt: opens.value,
    closesAt: closes.value,
    earliestOn: earliest.value,
    latestOn: latest.value,
  }
  return {
    value,
    errors: [
      ...kind.errors,
      ...opens.errors,
      ...closes.errors,
      ...earliest.errors,
      ...latest.errors,
      ...orderErrors(opens.value, closes.value, earliest.value, latest.value),
    ],
  }
}

const dayText = (day: Day | null) => [day === null ? '' : writtenDay(day, 'fi')]
const timeText = (moment: Date | null, otherwise: string) => [
  moment === null ? otherwise : timeOf(moment).replace(':', '.'),
]

/** Times as a form holds them; the usual times stand ready. */
export const valuesOfTimetable = (call: Call): Values => ({
  period_kind: call.periodKind === null ? [] : [call.periodKind],
  'opens.day': dayText(call.opensAt === null ? null : dayOf(call.opensAt)),
  'opens.time': timeText(call.opensAt, usual.opens),
  'closes.day': dayText(call.closesAt === null ? null : dayOf(call.closesAt)),
  'closes.time': timeText(call.closesAt, usual.closes),
  earliest: dayText(call.earliestOn),
  latest: dayText(call.latestOn),
})
