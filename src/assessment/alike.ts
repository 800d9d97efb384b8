import type { Pair } from '../catalogue/alike.ts'
import type { ListedCase } from './listed.ts'

/** Two applications of a call that are about the same, with why. */
export type AlikePair = Omit<Pair, 'ids'> & { readonly cases: readonly [ListedCase, ListedCase] }
/** How many applications were compared, and the pairs that are about the same, the likest first. */
export type Alike = { readonly compared: number; readonly pairs: readonly AlikePair[] }
