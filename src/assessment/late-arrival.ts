import type { ApplicationState } from '../applications/application.ts'
import type { Words } from '../kit/words.ts'

/** An application that was tried to be sent after its call had closed, as an officer sees it before it is admitted: nothing of what it says. */
export type LateArrival = {
  readonly applicationId: string
  readonly coordinator: Words
  readonly state: ApplicationState
  readonly example: boolean
  readonly triedAt: Date
  readonly tries: number
  readonly triedBy: string | null
  /** What its applicant shows; null where it shows nothing. */
  readonly showing: string | null
  /** When the version that counts without it arrived; null where nothing was sent in time. */
  readonly sentBefore: Date | null
  readonly admittedAt: Date | null
}
