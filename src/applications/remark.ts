import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

export const remarkKinds = ['comment', 'question'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** What somebody of a party says about a field: a comment, or a question that waits until it is settled. */
export type Remark = {
  readonly id: string
  readonly kind: RemarkKind
  readonly text: string
  readonly at: Date
  /** The name of who said it, and for whom. */
  readonly who: string
  readonly organisation: Words
  readonly settledAt: Date | null
  readonly settledBy: string | null
}

const longestRemark = 2_000

/** The text of a remark as it is kept, without blanks around it. Refuses remark_empty and remark_too_long (`longestRemark` characters). */
export function remarked(typed: string): Outcome<string, 'remark_empty' | 'remark_too_long'> {
  const text = typed.trim()
  if (text === '') return refuse('remark_empty')
  return text.length > longestRemark ? refuse('remark_too_long') : done(text)
}

/** How many remarks a field has, and how many of them are questions that nobody has settled. */
export type RemarkCount = { readonly question: string; readonly all: number; readonly open: number }
