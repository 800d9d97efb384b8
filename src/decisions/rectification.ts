import { daysLater, type Day } from '../kit/dates.ts'
import { nextWorkingDay } from '../kit/holidays.ts'

/** Days from service within which rectification may be requested (VAL 34 §, HL 49 c §). */
export const rectificationDays = 30

/**
 * The last day for a request for rectification: thirty days from service, the day of service not counted; a last day that is no
 * working day moves to the next one (HL 49 c §; laki säädettyjen määräaikain laskemisesta 150/1930, 5 §).
 */
export const lastDayForRectification = (servedOn: Day): Day => nextWorkingDay(daysLater(servedOn, rectificationDays))

/** Days after sending on which an ordinary letter is held to have been received (HL 59.2 §). */
export const ordinaryNoticeDays = 7

/**
 * The day on which a decision counts as received at the latest, unless something else is shown: the seventh after it was sent
 * (HL 59.2 §). An estimate only: an authority is served on the day on which it really arrives, which the first opening tells (domain.md R-T1).
 */
export const presumedServedOn = (sentOn: Day): Day => daysLater(sentOn, ordinaryNoticeDays)
