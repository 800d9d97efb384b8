import type { Day } from '../kit/dates.ts'
import type { BasisPoints } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'

/** What holds for every grant of an authority. A version is never changed; a change is the next version. */
export type GeneralTerms = {
  readonly version: string
  readonly inForceOn: Day
  /** Where letters to the authority go: its registry. */
  readonly registry: Words
  readonly clauses: readonly Words[]
  /** The first instalment, paid when the grant has been accepted; the rest follows the accepted report. */
  readonly firstShare: BasisPoints
  /** How many months after the end of the project the report is due. */
  readonly reportMonths: number
}

/** The version in force on a day: the newest that has begun. Undefined where none has. */
export const inForce = <Terms extends Pick<GeneralTerms, 'inForceOn'>>(
  all: readonly Terms[],
  on: Day,
): Terms | undefined =>
  all.filter((terms) => terms.inForceOn <= on).toSorted((a, b) => (a.inForceOn < b.inForceOn ? 1 : -1))[0]
