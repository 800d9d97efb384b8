import type { Call } from '../calls/call.ts'
import { costTypesOf } from '../calls/cost-type.ts'
import type { Answers } from '../forms/answer.ts'
import type { Words } from '../kit/words.ts'
import { ownNeeded, totalOf, years } from './budget.ts'
import { periodOf } from './content.ts'
import type { Partner } from './partner.ts'
import type { BudgetLine } from './submission.ts'
import { termsOf } from './terms.ts'

type Rules = Pick<Call, 'costTypes' | 'highestShare'>

const linesOf = (columns: readonly number[], rules: Rules, euros: readonly number[]): readonly BudgetLine[] => {
  const types = costTypesOf(rules)
  return columns.flatMap((year) =>
    types.slice(0, euros.length).map(({ key }, at) => ({ costType: key, year, cents: (euros[at] ?? 0) * 100 })),
  )
}

type Invented = Pick<Partner, 'id' | 'name' | 'role' | 'position' | 'tasks' | 'hasSent'>

const partner = (invented: Invented, lines: readonly BudgetLine[], rules: Rules): Partner => ({
  ...invented,
  organisationId: invented.id,
  kind: 'municipality',
  businessId: null,
  code: null,
  lang: 'fi',
  lines,
  ownCents: ownNeeded(totalOf(lines), rules.highestShare),
  commitment: null,
  digest: '',
})

/** The years in which the costs of a form that is tried out are written: those of the tried days, else of the call. */
export const triedYears = (call: Call, answers: Answers, thisYear: number): readonly number[] =>
  years({ period: periodOf(answers), terms: termsOf(call), lines: [] }, thisYear)

export type ExampleWords = { readonly name: Words; readonly tasks: string }

/** Two invented parties with costs of the types and years of a call, the first of them the reader's own. */
export function exampleParties(
  columns: readonly number[],
  rules: Rules,
  [own, other]: readonly [ExampleWords, ExampleWords],
): readonly [Partner, Partner] {
  const first = { id: 'example-own', role: 'coordinator', position: 0, hasSent: false, ...own } as const
  const second = { id: 'example-other', role: 'partner', position: 1, hasSent: false, ...other } as const
  return [
    partner(first, linesOf(columns, rules, [40_000, 1_500]), rules),
    partner(second, linesOf(columns, rules, [20_000]), rules),
  ]
}
