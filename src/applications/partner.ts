import type { Lang } from '../kit/lang.ts'
import type { Cents } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import type { BudgetLine } from './submission.ts'

/** What a partner commits to: its tasks, its costs and its own contribution. Nothing else of the application. */
export type Promised = {
  readonly tasks: string
  readonly ownCents: Cents
  readonly lines: readonly BudgetLine[]
}

/** The words by which a signatory committed, in the language in which they were read. */
export type ReadStatement = { readonly text: string; readonly lang: Lang }

export type Commitment = {
  readonly id: string
  /** The name of the signatory. */
  readonly givenBy: string
  readonly position: string
  readonly basis: string
  readonly at: Date
  readonly promised: Promised
  /** Null where the words were not kept yet. */
  readonly statement: ReadStatement | null
  /** Given while another party coordinated: the words that were read named that one. */
  readonly toAnother: boolean
}

/** A party of an application: an organisation with its tasks and money. */
export type Partner = {
  readonly id: string
  readonly organisationId: string
  readonly name: Words
  readonly kind: OrganisationKind
  /** What the register knows of it; null where it does not: the Business ID, and the code of a municipality. */
  readonly businessId: string | null
  readonly code: string | null
  readonly role: 'coordinator' | 'partner'
  readonly position: number
  readonly tasks: string
  readonly ownCents: Cents
  readonly lang: 'fi' | 'sv'
  readonly lines: readonly BudgetLine[]
  /** Coordinated when the application was sent as it is now, and committed itself by that, whoever coordinates since. */
  readonly hasSent: boolean
  /** The newest commitment, whether or not it still holds (commitment.ts). */
  readonly commitment: Commitment | null
  /** The hash of what would be promised now. */
  readonly digest: string
}

const byPlace = (a: BudgetLine, b: BudgetLine) => a.year - b.year || (a.costType < b.costType ? -1 : 1)

/** What a partner would commit to as it stands: lines in a fixed order and without empty ones, so that equal promises are equal. */
export const promised = (partner: Promised): Promised => ({
  tasks: partner.tasks.trim(),
  ownCents: partner.ownCents,
  lines: partner.lines
    .filter((line) => line.cents !== 0)
    .map(({ costType, year, cents }) => ({ costType, year, cents }))
    .sort(byPlace),
})

export const longestTasks = 4_000
