import type { Day } from '../kit/dates.ts'
import type { BasisPoints } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
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
): Terms | undefined => newestFirst(all).find((terms) => terms.inForceOn <= on)

/** The versions of an authority, the one with the latest day first. */
export const newestFirst = <Terms extends Pick<GeneralTerms, 'inForceOn'>>(all: readonly Terms[]): readonly Terms[] =>
  all.toSorted((a, b) => (a.inForceOn < b.inForceOn ? 1 : -1))

const numberOf = ({ version }: Pick<GeneralTerms, 'version'>) => Number(/^\d{1,9}/.exec(version)?.[0] ?? '0')

export type TermsRefusal = 'changed_meanwhile' | 'day_past' | 'day_not_later'
type Around = {
  readonly all: readonly GeneralTerms[]
  /** The newest version that the writer had read; '' where there was none. */
  readonly known: string
  readonly today: Day
}

/**
 * The next version of an authority's general terms, numbered after the newest. Refuses changed_meanwhile (somebody entered a version
 * that the writer has not read), day_past (terms never hold backwards), day_not_later (not after the day of the version before).
 */
export function nextTerms(
  terms: Omit<GeneralTerms, 'version'>,
  { all, known, today }: Around,
): Outcome<GeneralTerms, TermsRefusal> {
  const [newest] = newestFirst(all)
  if ((newest?.version ?? '') !== known) return refuse('changed_meanwhile')
  if (terms.inForceOn < today) return refuse('day_past')
  if (newest !== undefined && terms.inForceOn <= newest.inForceOn) return refuse('day_not_later')
  return done({ ...terms, version: `${Math.max(0, ...all.map(numberOf)) + 1}.0` })
}
