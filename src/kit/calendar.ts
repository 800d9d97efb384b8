import type { Lang } from './lang.ts'

/** A moment in a calendar file (RFC 5545). */
export type Entry = {
  readonly id: string
  readonly at: Date
  readonly title: string
  /** When it ends; a moment without length where nothing is said. */
  readonly until?: Date
  readonly place?: string
  readonly text?: string
  readonly cancelled?: boolean
  /** So many days before it the calendar reminds its reader; never of what is cancelled, nor where nothing is said. */
  readonly alarmDays?: number
}
export type Calendar = {
  readonly lang: Lang
  readonly address: string
  readonly stamp: Date
  readonly revision: number
}

const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d{3}/g, '')
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** A line is at most 75 octets; the rest goes on after a blank. Signs of several octets are not split. */
function folded(line: string): string {
  const rows: string[] = ['']
  for (const sign of line) {
    const row = rows.at(-1) ?? ''
    const limit = rows.length === 1 ? 75 : 74
    if (new TextEncoder().encode(row + sign).length > limit) rows.push(sign)
    else rows[rows.length - 1] = row + sign
  }
  return rows.join('\r\n ')
}

const said = (name: string, text = '') => (text === '' ? [] : [`${name}:${escaped(text)}`])

const alarm = ({ title, alarmDays, cancelled = false }: Entry): readonly string[] =>
  alarmDays === undefined || cancelled
    ? []
    : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${alarmDays}D`, `DESCRIPTION:${escaped(title)}`, 'END:VALARM']

const event = (entry: Entry, { address, stamp, revision }: Calendar): readonly string[] => {
  const { id, at, title, until = at, cancelled = false, place, text } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${id}@talko`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${revision}`,
    `DTSTART:${utc(at)}`,
    `DTEND:${utc(until)}`,
    `SUMMARY:${escaped(title)}`,
    ...said('LOCATION', place),
    ...said('DESCRIPTION', text),
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    `URL:${address}`,
    ...alarm(entry),
    'END:VEVENT',
  ]
}

/** Moments as a calendar file in a language. The same id with a greater revision replaces what a reader imported before. */
export const calendarOf = (entries: readonly Entry[], calendar: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Talko//Talko//${calendar.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, calendar)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
