import type { Words } from '../kit/words.ts'
import type { CallTexts } from './call.ts'

/** The rules by which money is given in a call, with the law they stand on (domain.md 2.8). Null: nobody says it. */
export type FundingRules = Pick<
  CallTexts,
  'legalBasis' | 'highestShare' | 'vatIncluded' | 'costTypes' | 'capCents' | 'paymentModel' | 'instalments'
>

/** The rules as they were published at a moment; the newest one counts. */
export type FundingVersion = FundingRules & { readonly number: number; readonly at: Date }

/** The funding rules of a call as it stands. */
export const fundingOf = (call: FundingRules): FundingRules => ({
  legalBasis: call.legalBasis,
  highestShare: call.highestShare,
  vatIncluded: call.vatIncluded,
  costTypes: call.costTypes,
  capCents: call.capCents,
  paymentModel: call.paymentModel,
  instalments: call.instalments,
})

/** A text in languages whatever the order in which they stand. */
const inOrder = (words: Words) =>
  Object.entries(words)
    .map(([lang, { text }]) => `${lang}:${text}`)
    .sort()

const said = (rules: FundingRules) => {
  const { legalBasis, costTypes, instalments, ...rest } = fundingOf(rules)
  const paid = instalments.map(({ share, words }) => [share, inOrder(words)])
  const costs =
    costTypes?.map(({ key, name, help }) => [key, inOrder(name), inOrder(help ?? {})].join()).toSorted() ?? null
  return JSON.stringify({ ...rest, law: inOrder(legalBasis ?? {}), costs, paid })
}

/** Whether two calls, or two versions of one, have the same rules on the same legal basis. */
export const sameFunding = (one: FundingRules, other: FundingRules): boolean => said(one) === said(other)
