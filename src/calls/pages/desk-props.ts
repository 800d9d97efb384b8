import type { View } from '../../frame/view.ts'
import type { Amendment } from '../amendment.ts'
import type { Call } from '../call.ts'
import type { Duty } from '../duty.ts'
import type { Outcome } from '../fact.ts'
import type { Advice, Lack } from '../publication.ts'

export type DeskCallProps = {
  view: View
  call: Call
  lacks: readonly Lack[]
  advice: readonly Advice[]
  duties: readonly Duty[]
  writes: boolean
  outcome: Outcome | null
  amendments: readonly Amendment[]
  hands: Hands
  /** What was done a moment ago. */
  fresh?: Fresh | undefined
}

/** Who has had a hand in a call: names of its writers, whether the reader is one of them, and who has checked it. */
export type Hands = { readonly writers: readonly string[]; readonly mine: boolean; readonly checker: string | null }
export const freshDeeds = ['published', 'asked', 'checked', 'amended', 'archived'] as const
export type Fresh = (typeof freshDeeds)[number]
