import { Temporal } from 'temporal-polyfill'
import { daysLater, weekday, type Day } from './dates.ts'

/** Days on which an authority in Finland does not count a time limit as ending (laki säädettyjen määräaikain laskemisesta 150/1930, 5 §). */
export type Holiday =
  | 'new_year'
  | 'epiphany'
  | 'good_friday'
  | 'easter'
  | 'easter_monday'
  | 'may_day'
  | 'ascension'
  | 'pentecost'
  | 'midsummer_eve'
  | 'midsummer'
  | 'all_saints'
  | 'independence_day'
  | 'christmas_eve'
  | 'christmas'
  | 'second_christmas'

const saturday = 6
const two = (n: number) => String(n).padStart(2, '0')

/** Easter Sunday of a year in the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return `${year}-${two(month)}-${two((h + l - 7 * m + 33 * month + 19) % 32)}`
}

/** The first Saturday on or after a day. */
const saturdayFrom = (day: Day): Day => daysLater(day, (saturday - weekday(day) + 7) % 7)

/** The holidays of a year and the two eves that the law counts with them. */
export function holidaysOf(year: number): ReadonlyMap<Day, Holiday> {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  return new Map<Day, Holiday>([
    [`${year}-01-01`, 'new_year'],
    [`${year}-01-06`, 'epiphany'],
    [daysLater(easter, -2), 'good_friday'],
    [easter, 'easter'],
    [daysLater(easter, 1), 'easter_monday'],
    [`${year}-05-01`, 'may_day'],
    [daysLater(easter, 39), 'ascension'],
    [daysLater(easter, 49), 'pentecost'],
    [daysLater(midsummer, -1), 'midsummer_eve'],
    [midsummer, 'midsummer'],
    [saturdayFrom(`${year}-10-31`), 'all_saints'],
    [`${year}-12-06`, 'independence_day'],
    [`${year}-12-24`, 'christmas_eve'],
    [`${year}-12-25`, 'christmas'],
    [`${year}-12-26`, 'second_christmas'],
  ])
}

/** The holiday that a day is, or undefined. */
export const holidayOn = (day: Day): Holiday | undefined => holidaysOf(Temporal.PlainDate.from(day).year).get(day)

/** Neither Saturday, Sunday nor holiday. */
export const isWorkingDay = (day: Day): boolean => weekday(day) < saturday && holidayOn(day) === undefined

/** The day itself when it is a working day, else the next one: where a time limit ends that would end on a day off (HL 49 c §). */
export const nextWorkingDay = (day: Day): Day => (isWorkingDay(day) ? day : nextWorkingDay(daysLater(day, 1)))
