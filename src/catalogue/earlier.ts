import type { Words } from '../kit/words.ts'
import type { Offered } from './offer/offered.ts'

/** What has been done about something already: works of every kind, the best first, and who uses each, by the id of the work. */
export type Earlier = {
  readonly total: number
  readonly works: readonly Offered[]
  readonly users: ReadonlyMap<string, readonly Words[]>
}

export const nothingEarlier: Earlier = { total: 0, works: [], users: new Map() }
