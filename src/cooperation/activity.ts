import type { Meeting } from './meeting.ts'
import type { Note } from './note.ts'
import type { Pledge } from './pledge.ts'
import type { Result } from './result.ts'

/** What members do in a space, as its page shows it. */
export type Activity = {
  readonly notes: Noted
  readonly results: readonly Result[]
  readonly meetings: readonly Meeting[]
  /** What its projects promised. */
  readonly pledges: readonly Pledge[]
}

/** So many meetings a page shows. */
export const mostMeetings = 400

/** So many notes a page shows. */
export const notesOnPage = 20

/** A page of the notes of a space, from 1, with how many pages there are. */
export type Noted = { readonly lines: readonly Note[]; readonly page: number; readonly pages: number }

/** The page of some notes that is asked for; the last where so many are not there. */
export function pageOf(asked: string, count: number): Pick<Noted, 'page' | 'pages'> {
  const pages = Math.max(1, Math.ceil(count / notesOnPage))
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
  return { page: Math.min(page, pages), pages }
}
