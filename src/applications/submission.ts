import type { Adoption } from './adoption.ts'
import type { CostType } from '../calls/cost-type.ts'
import type { Cents } from '../kit/money.ts'
import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'

export const reuseDecisions = ['adopt', 'adapt', 'build_on', 'new'] as const
export type ReuseDecision = (typeof reuseDecisions)[number]

/** An answer as it is kept: text, a number (cents for money), yes or no, chosen keys, or rows of such. */
export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly Readonly<Record<string, string | number>>[]

/** Nothing was answered; "no" is an answer. */
export const isUnsaid = (value: AnswerValue): boolean => value === '' || (Array.isArray(value) && value.length === 0)

/** One cell of a budget: the key of a cost type of the call, a year, and whole cents without VAT. */
export type BudgetLine = { readonly costType: string; readonly year: number; readonly cents: Cents }

/** A party of an application as it stood when it was submitted. */
export type SubmittedPartner = {
  readonly partnerId: string
  readonly organisationId: string
  readonly name: Words
  /** Absent where the register did not know it, and in versions older than these: the Business ID, and the code of a municipality. */
  readonly businessId?: string
  readonly code?: string
  readonly role: 'coordinator' | 'partner'
  readonly lang: 'fi' | 'sv'
  readonly tasks: string
  readonly lines: readonly BudgetLine[]
  readonly ownCents: Cents
  /** What it costs in all, where its rows are covered for a reader; never in a version as it is kept. */
  readonly coveredCents?: Cents
  readonly commitment: { readonly by: string; readonly position: string; readonly at: string } | null
}

/** What a submitted version holds, frozen. Its hash is the sha-256 of this in canonical JSON (RFC 8785). */
export type Submission = {
  readonly applicationId: string
  readonly callId: string
  readonly formId: string
  readonly number: number
  readonly lang: 'fi' | 'sv'
  readonly title: Words
  readonly purpose: string | null
  readonly startsOn: Day | null
  readonly endsOn: Day | null
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly partners: readonly SubmittedPartner[]
  readonly totalCents: Cents
  readonly soughtCents: Cents
  /** What its cost types were called when it was sent; absent in versions older than calls with cost types of their own. */
  readonly costTypes?: readonly CostType[]
  readonly reuse: {
    readonly decision: ReuseDecision | null
    readonly why: string
    readonly searched: string
    readonly findings: readonly {
      readonly workId: string
      readonly slug: string
      readonly title: Words | null
      readonly note: string
      readonly cooperate: boolean
    }[]
  }
  /** What it takes into use; absent where its purpose does not ask for that, and in versions older than the question. */
  readonly adoption?: Adoption
  readonly attachments: readonly {
    readonly id: string
    readonly name: string
    readonly hash: string
    readonly size: number
    readonly mediaType: string
  }[]
}

/** Who coordinated when a version was sent; the task may have passed on since. */
export const senderOf = <One extends Pick<SubmittedPartner, 'role'>>({
  partners,
}: {
  readonly partners: readonly One[]
}): One | undefined => partners.find(({ role }) => role === 'coordinator')

/** The organisations that a version names as its parties, each once. */
export const partiesOf = ({
  partners,
}: {
  readonly partners: readonly Pick<SubmittedPartner, 'organisationId'>[]
}): readonly string[] => [...new Set(partners.map(({ organisationId }) => organisationId))]
