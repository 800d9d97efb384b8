import type { Words } from '../kit/words.ts'

/** The channel on which it is told that somebody came, went or is elsewhere: the application and the server. */
export const presentChannel = 'talko_present'

/** Somebody who has an application open, and the field that they are in; '' in none. */
export type Present = {
  readonly personId: string
  readonly name: string
  /** The organisation acted for. */
  readonly organisation: Words | null
  readonly at: string
}

/** Milliseconds after which a server that says nothing more of those who are there has nobody there. */
export const presentFor = 150_000
