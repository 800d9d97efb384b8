import type { View } from '../../frame/view.ts'
import type { Amendment } from '../amendment.ts'
import type { Call } from '../call.ts'
import type { Duty } from '../duty.ts'
import type { Outcome } from '../fact.ts'
import type { Advice } from '../advice.ts'
import type { Lack } from '../publication.ts'
import type { WaitingChange } from '../waiting.ts'

export type DeskCallProps = {
  view: View
  call: Call
  lacks: readonly Lack[]
  advice: readonly Advice[]
  duties: readonly Duty[]
  writes: boolean
  outcome: Outcome | null
  amendments: readonly Amendment[]
  /** Changes that no second person has published yet. */
  changes: readonly WaitingChange[]
  hands: Hands
  /** What was done a moment ago. */
  fresh?: Fresh | undefined
}

/** Who has had a hand in a call: names of its writers, whether the reader is one of them, and who has checked it. */
export type Hands = { readonly writers: readonly string[]; readonly mine: boolean; readonly checker: string | null }
export const freshDeeds = [
  'published',
  'asked',
  'checked',
  'amended',
  'archived',
  'change_asked',
  'change_taken_back',
  'change_over',
] as const
export type Fresh = (typeof freshDeeds)[number]
