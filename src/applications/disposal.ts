import type { CallState } from '../calls/call.ts'
import { daysLater, type Day } from '../kit/dates.ts'

/** The calls in which nothing can be sent any more. */
export const endedCalls = ['decided', 'archived', 'cancelled'] as const satisfies readonly CallState[]

/** How many days its writers have, after they were told, to copy what they need from a draft that was never sent. */
export const daysToCopy = 60

/** The day on which a draft is removed whose writers are told today. */
export const removalDay = (today: Day): Day => daysLater(today, daysToCopy)
