import type { Meeting } from './meeting.ts'
import type { Note } from './note.ts'
import type { Pledge } from './pledge.ts'
import type { Result } from './result.ts'

/** What members do in a space, as its page shows it. */
export type Activity = {
  readonly notes: readonly Note[]
  readonly results: readonly Result[]
  readonly meetings: readonly Meeting[]
  /** What its projects promised. */
  readonly pledges: readonly Pledge[]
}

/** So many notes and meetings a page shows. */
export const mostShown = 100
