import type { CallTexts } from './call.ts'

/** What a call asks of who applies together. Null is "the call says nothing of it". */
export type JointRule = Pick<CallTexts, 'jointOnly' | 'fewestParties' | 'authorityAlone'>

/** The least and the most that a call may ask for as its fewest parties. */
export const partiesBetween = { least: 2, most: 20 } as const

/** How many parties a joint project has at least: two where the call says no number. */
export const fewestOf = ({ fewestParties }: Pick<JointRule, 'fewestParties'>): number =>
  fewestParties ?? partiesBetween.least

/** Whether a joint authority may apply alone, for its members: it may where the call does not say otherwise (domain.md R-A4). */
export const authorityMayAlone = ({ authorityAlone }: Pick<JointRule, 'authorityAlone'>): boolean =>
  authorityAlone !== false
