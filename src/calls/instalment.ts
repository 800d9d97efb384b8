import type { BasisPoints } from '../kit/money.ts'
import { wordsOf, type Words } from '../kit/words.ts'

/** A part of the grant that is paid at once: its share, and when or after what. No words: only the share is known. */
export type Instalment = { readonly share: BasisPoints; readonly words: Words }

/** More than a grant is ever paid in. */
export const mostInstalments = 12
const whole: BasisPoints = 10_000

/** The shares of all instalments together, in basis points. */
export const shareOfAll = (instalments: readonly Instalment[]): BasisPoints =>
  instalments.reduce((sum, { share }) => sum + share, 0)

/** Whether they are the whole grant. */
export const isWhole = (instalments: readonly Instalment[]): boolean => shareOfAll(instalments) === whole

/** Whether a grant that is paid in this way has instalments: at once, or afterwards for costs, it has none. */
export const hasInstalments = (model: string | null): boolean => model === 'instalments' || model === 'advance'

/** A first share as calls said it before instalments were rows: it and the rest, without words. */
export const fromFirstShare = (first: BasisPoints): readonly Instalment[] =>
  [first, whole - first].filter((share) => share > 0).map((share) => ({ share, words: wordsOf({}) }))
