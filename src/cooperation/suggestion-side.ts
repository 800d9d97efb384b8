import type { Words } from '../kit/words.ts'
import { lifecycle, step, type StateOf } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** The answer of one side of a suggestion; what was answered is not taken back, a new suggestion may be made. */
export const life = lifecycle({
  asked: { accept: 'accepted', dismiss: 'dismissed' },
  accepted: {},
  dismissed: {},
})
export type SideState = StateOf<typeof life>

/** One of the projects that a suggestion is made to, with who leads it and how they have answered. */
export type Side = {
  readonly workId: string
  readonly organisationId: string
  readonly organisation: Words
  readonly slug: string
  readonly title: Words | null
  readonly example: boolean
  readonly state: SideState
  /** Why it was dismissed. */
  readonly why: string
}

export const longestSaid = 2_000

type Answer = { readonly deed: 'accept' | 'dismiss'; readonly why: string }
export type AnswerRefusal = 'step_not_allowed' | 'why_missing' | 'why_long'

/** A side that has answered. Refuses step_not_allowed where it had answered, why_missing (a no has its reason) and why_long. */
export function answered(side: Side, { deed, why }: Answer): Outcome<Side, AnswerRefusal> {
  const next = step(life, side.state, deed)
  if (!next.ok) return next
  const said = deed === 'dismiss' ? why.trim() : ''
  if (deed === 'dismiss' && said === '') return refuse('why_missing')
  return said.length > longestSaid ? refuse('why_long') : done({ ...side, state: next.value, why: said })
}
