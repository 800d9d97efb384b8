import type { MeetingEntry } from './meeting.ts'
import type { SpaceEntry } from './space.ts'

/** Invented cooperation: db/seeds/cooperation/examples.json. */
export type ExampleCooperation = {
  readonly spaces: readonly ExampleSpace[]
  readonly suggestions: readonly ExampleSuggestion[]
}

/** One opens a space for a project and invites others, some of whom accept. */
export type ExampleSpace = {
  readonly openedBy: string
  /** The Finnish title of a project that the organisation leads. */
  readonly project: string
  readonly daysAgo: number
  readonly entry: SpaceEntry
  /** Names of organisations, one a line. */
  readonly invited: string
  readonly words: string
  readonly acceptedBy: readonly string[]
  /** What the opener notes, and the work that it shares with everybody, by its address. */
  readonly note: string
  readonly sharedWork: string
  readonly meetings: readonly ExampleMeeting[]
}

/** A meeting, called and held so many days after the space was opened; minutes where it has been. */
export type ExampleMeeting = Pick<MeetingEntry, 'name' | 'from' | 'to' | 'place' | 'agenda'> & {
  readonly callAfter: number
  readonly inDays: number
  readonly minutes: string
}

/** An invented suggestion that waits for its answer. Both projects by their Finnish titles, each with somebody of those who lead it. */
export type ExampleSuggestion = {
  readonly person: string
  readonly project: string
  readonly toPerson: string
  readonly toProject: string
  readonly daysAgo: number
  readonly said: string
}
