import type { SpaceEntry } from './space.ts'

/** An invented cooperation: db/seeds/cooperation/examples.json. One opens a space for a project and invites others, some of whom accept. */
export type ExampleCooperation = {
  readonly openedBy: string
  /** The Finnish title of a project that the organisation leads. */
  readonly project: string
  readonly daysAgo: number
  readonly entry: SpaceEntry
  /** Names of organisations, one a line. */
  readonly invited: string
  readonly words: string
  readonly acceptedBy: readonly string[]
}
